import Testing
import Tuning

@Suite struct ValenceImportTests {
  @Test func meansOfVADERBecomePolarities() throws {
    let pack = try Imported(
      "lexicon.txt",
      ":)\t2.0\t1.1\t[2, 2, 1]\nabuse\t-3.2\t0.9\t[-3, -3]\ngood\t1.9\t0.9\t[2, 1]\nx-d\t2.6\t0.8\t[3]\ngreat\tbig\t1\t[1]\n"
        + "wild\t7\t1\t[1]\n")
    #expect(pack.found("They abuse it.") == ["evaluation.own.valence: abuse -0.8"])
    #expect(pack.found("A Good one.") == ["evaluation.own.valence: Good 0.475"])
    #expect(pack.found("Fine :)") == ["evaluation.own.valence-stems: :) 0.5"])
    #expect(pack.lost == ["5: great\tbig\t1\t[1]", "6: wild\t7\t1\t[1]"])
    #expect(pack.found("A great and wild one.") == [])
    #expect(pack.failures == [])
  }

  @Test func numbersOfAFINNBecomePolarities() throws {
    let pack = try Imported("afinn.txt", "abandon\t-2\ncan't stand\t-3\nsuper\t3\nsuper\t4\n")
    #expect(pack.found("They can’t stand it.") == ["evaluation.own.valence: can't stand -0.6"])
    #expect(pack.found("They abandon it.") == ["evaluation.own.valence: abandon -0.4"])
    #expect(pack.found("A super plan.") == ["evaluation.own.valence: super 0.6"])
    #expect(pack.lost == ["4: super"])
  }
}
