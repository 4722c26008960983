import Testing

@testable import RuleFiles

@Suite struct EnglishPackTests {
  @Test func reads() {
    do throws(RuleFileErrors) {
      let set = try PackReader.read(folders: [Fixtures.root + "/Rules/en"])
      #expect(set.packs[0].pack == "en")
    } catch {
      Issue.record("\(error.description)")
    }
  }
}
