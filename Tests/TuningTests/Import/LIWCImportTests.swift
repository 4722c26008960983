import Foundation
import RuleFiles
import Testing
import Tuning

@Suite struct LIWCImportTests {
  private let dictionary = """
    %
    1\taffect (Affective Processes)
    \t2\tposemo (Positive Emotion)
    \t3\tnegemo (Negative Emotion)
    4\tpronoun
    5\tdiscrep
    6\tfiller
    7\ttentat
    %
    happ*\t1\t2
    at a loss\t3
    naïve\t3
    :)\t2
    he\t4
    hope*\t5
    kind\t<of>7/1
    like\t(4 5)1/6
    (she) hurt*\t3
    good\t2
    good\t2
    happy\t2\t9
    *\t6
    bad\tx
    lonely

    """

  @Test func wordsAndStemsKeepTheirCategories() throws {
    let pack = try Imported("small.dic", dictionary)
    #expect(
      pack.found("They were happily there.") == [
        "affect-stems: happily", "evaluation.own.affect-posemo-stems: happily 0.5",
      ])
    #expect(pack.found("They were At a Loss.") == ["evaluation.own.affect-negemo: At a Loss -0.5"])
    #expect(pack.found("A naïve plan.") == ["evaluation.own.affect-negemo: naïve -0.5"])
    #expect(pack.found("Fine :)") == ["evaluation.own.affect-posemo-stems: :) 0.5"])
    #expect(pack.found("They were unhappy.") == [])
    #expect(pack.failures == [])
  }

  @Test func conditionsHold() throws {
    let pack = try Imported("small.dic", dictionary)
    #expect(pack.found("It was kind of cold.") == ["tentat-kind: kind"])
    #expect(pack.found("It was a kind act.") == ["affect-kind: kind"])
    #expect(pack.found("If he like it.") == ["pronoun: he", "affect-like: like"])
    #expect(pack.found("It was, like, cold.") == ["filler-like: like"])
    #expect(pack.found("What she hurts.") == ["evaluation.own.affect-negemo-hurt: hurts -0.5"])
    #expect(pack.found("It hurts.") == [])
  }

  @Test func whatIsLostIsSaidAndIsNotThere() throws {
    let pack = try Imported("small.dic", dictionary)
    #expect(pack.lost == ["20: good", "21: happy", "22: *", "23: bad\tx", "24: lonely"])
    #expect(pack.losses.map(\.why).contains("there is no category 9"))
    #expect(pack.found("A lonely and bad one.") == [])
    #expect(pack.ruleSet.packs[0].licence == "not redistributable")
  }

  @Test func theTableOfLIWC22HasWeights() throws {
    let pack = try Imported(
      "small.dicx", "DicTerm,posemo,\"big, bold\"\nglad*,X,\n\"job, odd\",,1\nhuge,,2.5\nempty,,\n")
    #expect(pack.found("It gladdens.") == ["evaluation.own.posemo-stems: gladdens 0.5"])
    #expect(pack.found("A job, odd as it is.") == ["big-bold: job, odd"])
    #expect(pack.found("A huge one.") == ["big-bold: huge"])
    #expect(pack.lost == ["5: empty"])
    #expect(pack.failures == [])
  }

  @Test func windowsLettersAndLineEndsAreRead() throws {
    let pack = try Imported(
      "old.dic", "%\r\n1\tposemo\r\n%\r\ncafé*\t1\r\n", encoding: .windowsCP1252, { $0.positive = [] })
    #expect(pack.found("Two cafés.") == ["evaluation.own.posemo-stems: cafés 0.5"])
  }
}
