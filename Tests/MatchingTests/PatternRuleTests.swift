import Articles
import Matching
import RuleFiles
import TestSupport
import Testing

@Suite struct PatternRules {
  @Test func groupsAreRolesAndPrivateOnesAreNot() throws {
    let pack = try rules(
      """
      rules:
        - {id: t.p, kind: claim, type: quantity, pattern: '(?<_x>rose) (?<value>\\d+) (?<unit>percent)', \(rest)}
      """)
    #expect(found("Prices rose 4 percent.", pack) == ["t.p: rose 4 percent unit=percent value=4"])
  }

  @Test func aGroupCalledMatchIsTheSpan() throws {
    let pack = try rules("rules:\n  - {id: t.m, kind: signal, pattern: 'very (?<match>\\w+) ', \(rest)}\n")
    #expect(found("A very good day.", pack) == ["t.m: good"])
  }

  @Test func caseIsIgnoredUnlessExact() throws {
    let pack = try rules(
      """
      rules:
        - {id: t.a, kind: signal, type: a, pattern: 'may', \(rest)}
        - {id: t.b, kind: signal, type: b, case: exact, pattern: 'May', \(rest)}
      """)
    #expect(found("May I? It may.", pack) == ["t.a: May", "t.b: May", "t.a: may"])
  }

  @Test func aSentenceIsAUnit() throws {
    let pack = try rules("rules:\n  - {id: t.s, kind: signal, pattern: '^\\w+', \(rest)}\n")
    #expect(found("One two. Three four.\n\nFive.", pack) == ["t.s: One", "t.s: Three", "t.s: Five"])
  }

  @Test func aParagraphIsAUnit() throws {
    let pack = try rules(
      "rules:\n  - {id: t.s, kind: signal, pattern: 'one\\.\\stwo', where: {unit: paragraph}, \(rest)}\n")
    #expect(found("It is one. Two are more.\n\nOne.\n\nTwo.", pack) == ["t.s: one.␤Two"])
  }

  @Test func aRuleThatGivesUpIsAProblem() throws {
    let pack = try rules("rules:\n  - {id: t.h, kind: signal, pattern: '(?:a|a)+[bc]', \(rest)}\n")
    let text = "Short.\n\n" + String(repeating: "a", count: 60) + "."
    let article = article(text)
    let matches = engine(pack).matches(in: article)
    #expect(matches.findings.isEmpty)
    #expect(matches.problems.map(\.paragraph) == [1])
    #expect(matches.problems.map(\.problem) == ["match limit reached"])
  }

  @Test func aRuleThatGivesUpAgainAndAgainIsNotTriedOnTheRest() throws {
    let pack = try rules("rules:\n  - {id: t.h, kind: signal, pattern: '(?:a|a)+[bc]', \(rest)}\n")
    let hostile = String(repeating: "a", count: 60) + ".\n\n"
    let problems = engine(pack).matches(in: article(String(repeating: hostile, count: 9))).problems
    #expect(problems.map(\.paragraph) == [0, 1, 2])
    #expect(problems.last?.problem == "match limit reached; not tried on the rest of the article")
  }

  @Test func aVeryLongSentenceIsReadInPieces() throws {
    let pack = try rules("rules:\n  - {id: t.w, kind: signal, pattern: '\\bend\\b', \(rest)}\n")
    let text = String(repeating: "word ", count: 5000) + "end"
    #expect(found(text, pack) == ["t.w: end"])
    #expect(found(String(repeating: "é", count: 40_000) + " end", pack) == ["t.w: end"])
  }

  @Test(arguments: [
    ("rise of the tax", "any", ["t.n: rise"]), ("tax rise", "any", ["t.n: rise"]),
    ("tax a b c rise", "any", []), ("tax rise", "before", []), ("rise in tax", "before", ["t.n: rise"]),
    ("tax rise", "after", ["t.n: rise"]),
  ])
  func nearCountsWords(text: String, order: String, expected: [String]) throws {
    let pack = try rules(
      "rules:\n  - {id: t.n, kind: signal, near: {find: rise, of: tax, within: 3, order: \(order)}, \(rest)}\n")
    #expect(found(text, pack) == expected)
  }
}
