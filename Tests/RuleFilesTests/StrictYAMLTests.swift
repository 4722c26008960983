import Testing

@testable import RuleFiles

@Suite struct StrictYAMLTests {
  @Test func wordsAreWords() throws {
    let rules = try WrittenPack.rule(
      "words: [no, yes, on, off, n, 12, 1.50, 0x1F, 2026-11-24, true, 'null', \"~\", 1_000, 1:30]"
    ).read().rules
    guard case .words(let terms) = rules[0].form else {
      Issue.record("no words")
      return
    }
    #expect(
      terms.flatMap(\.forms) == [
        "no", "yes", "on", "off", "n", "12", "1.50", "0x1F", "2026-11-24", "true", "null", "~", "1_000", "1:30",
      ])
  }

  @Test(arguments: ["null", "~", "", "NULL"]) func nothingIsNoWord(_ text: String) throws {
    #expect(try WrittenPack.rule("words: [a]\nwhy: \(text)").faults().map { $0.prefix(10) } == ["wrong-type"])
  }

  @Test(arguments: [
    ("5", 5), ("-3", -3), ("+2", 2), ("007", 7), ("5.0", nil), ("'5'", nil), ("five", nil), ("1_000", nil),
    ("0x10", nil),
    ("yes", nil), ("99999999999999999999", nil), ("[5]", nil),
  ])
  func wholeNumbers(text: String, number: Int?) throws {
    let pack = try WrittenPack.rule("words: [a]\npriority: \(text)")
    #expect((try? pack.read())?.rules[0].priority == number)
    #expect(pack.faults().isEmpty == (number != nil))
  }

  @Test(arguments: [
    ("0.5", 0.5), ("-1", -1), ("+.5", 0.5), ("1e-1", 0.1), (".inf", nil), (".nan", nil), ("1.0.0", nil), ("0,5", nil),
    ("1e400", nil),
  ])
  func numbers(text: String, number: Double?) throws {
    let pack = try WrittenPack.rule("kind: evaluation\ntype: loaded\nwords: [a]\npolarity: \(text)")
    #expect((try? pack.read())?.rules[0].polarity == number)
    #expect(pack.faults().isEmpty == (number != nil))
  }

  @Test func lineEndsAndMarksOfOtherSystems() throws {
    let file = WrittenPack.ruleFile("pattern: 'a{1'\nwords: [b]")
    let plain = try WrittenPack(["rules.yaml": file]).faults()
    #expect(!plain.isEmpty)
    #expect(try WrittenPack(["rules.yaml": file.replacing("\n", with: "\r\n")]).faults() == plain)
    #expect(try WrittenPack(["rules.yaml": "\u{FEFF}" + file]).faults() == plain)
  }

  @Test func deepNestingIsAnError() throws {
    let pack = try WrittenPack(["rules.yaml": String(repeating: "[", count: 20000)])
    #expect(pack.faults().map { $0.prefix(12) } == ["invalid-yaml"])
  }
}
