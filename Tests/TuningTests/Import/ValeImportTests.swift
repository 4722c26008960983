import RuleFiles
import Testing
import Tuning

@Suite struct ValeImportTests {
  @Test func existence() throws {
    let pack = try Imported(
      "Hedges.yml",
      """
      extends: existence
      message: "Consider removing '%s'"
      level: warning
      ignorecase: true
      link: https://example.org/hedges
      scope: heading
      tokens:
        - appears to be
        - arguably
        - '(?:very|really) unique'
        - 'broken('
      exceptions:
        - arguably so

      """)
    #expect(pack.found("It Appears to be so.") == ["hedges: Appears to be"])
    #expect(pack.found("A really unique one.") == ["hedges-pattern: really unique"])
    #expect(pack.found("It is arguably so.") == [])
    #expect(pack.lost == ["6: scope", "11: broken("])
    #expect(pack.ruleSet.rules[0].message == "Consider removing '{match}'")
    #expect(pack.ruleSet.rules[0].tags == ["level": "warning"])
    #expect(pack.ruleSet.rules[0].why.contains("https://example.org/hedges"))
    #expect(pack.failures == [])
  }

  @Test func substitution() throws {
    let pack = try Imported(
      "Swap.yml",
      """
      extends: substitution
      message: Use '%s' instead of '%s'
      level: error
      swap:
        abundance: plenty
        '(?:give|gave) rise to': lead to
        utilise: use
        utilize: use

      """)
    #expect(pack.found("An abundance.") == ["swap-1: abundance"])
    #expect(pack.found("It gave rise to doubt.") == ["swap-2-pattern: gave rise to"])
    #expect(pack.found("They utilize it.") == ["swap-3: utilize"])
    #expect(pack.found("They Utilize it.") == [])
    #expect(pack.ruleSet.rules.map(\.message).contains("Use 'plenty' instead of '{match}'"))
    #expect(pack.lost == [])
  }

  @Test func otherKindsAreRefused() throws {
    #expect(throws: ImportFailure.self) {
      try Imported("Occ.yml", "extends: occurrence\nmessage: x\nmax: 3\n")
    }
  }
}
