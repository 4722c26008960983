import Articles
import Matching
import RuleFiles
import TestSupport
import Testing

@Suite struct Where {
  let text = """
    She praised it. “A good plan,” said Ann. “Good,” wrote the so-called “good” man, “and more.”
    """

  @Test(arguments: [
    ("any", ["t.g: good", "t.g: Good", "t.g: good"]),
    ("inside", ["t.g: good", "t.g: Good", "t.g: good"]),
    ("outside", []),
  ])
  func quotations(quote: String, expected: [String]) throws {
    let pack = try rules(
      "rules:\n  - {id: t.g, kind: signal, pattern: good, where: {quote: \(quote)}, \(rest)}\n")
    #expect(found(text, pack) == expected)
  }

  let attribution = """
      - {id: t.say, kind: attribution, type: indirect, pattern: '(?<source>\\w+(?: \\w+)?) (?<cue>said) (?<content>[^.]+)', \(rest)}
      - {id: t.anon, kind: source, type: anonymous, pattern: '^officials$', \(rest)}
      - {id: t.named, kind: source, type: named, pattern: '^(?-i:\\p{Lu})\\w+$', priority: -1, \(rest)}
    """

  @Test func voiceAndSource() throws {
    let pack = try rules(
      """
      rules:
      \(attribution)
        - {id: t.author, kind: signal, type: a, words: [bad], where: {voice: author}, \(rest)}
        - {id: t.other, kind: signal, type: b, words: [bad], where: {voice: attributed}, \(rest)}
        - {id: t.hidden, kind: signal, type: c, words: [bad], where: {source: [anonymous]}, \(rest)}
      """)
    #expect(
      found("It is bad. Ann said it was bad. officials said all was bad.", pack) == [
        "t.author: bad",
        "t.say: Ann said it was bad content=it was bad cue=said source=Ann", "t.other: bad ‹Ann›",
        "t.say: officials said all was bad content=all was bad cue=said source=officials",
        "t.other: bad ‹officials›", "t.hidden: bad ‹officials›",
      ])
  }

  @Test func attributionsCanAskForTheVoiceToo() throws {
    let pack = try rules(
      """
      rules:
      \(attribution)
        - id: t.think
          kind: attribution
          type: indirect
          pattern: '(?<source>he) (?<cue>thought) (?<content>[^.]+)'
          where: {voice: author}
          message: m
          why: w
          hits: [h]
          misses: [m]
      """)
    #expect(
      found("Ann said he thought so. he thought otherwise.", pack) == [
        "t.say: Ann said he thought so content=he thought so cue=said source=Ann",
        "t.think: he thought otherwise content=otherwise cue=thought source=he",
      ])
  }

  @Test func insideAnotherFinding() throws {
    let pack = try rules(
      """
      rules:
      \(attribution)
        - {id: t.in, kind: signal, type: a, words: [bad], where: {inside: {kind: attribution, role: content}}, \(rest)}
        - {id: t.clause, kind: clause, pattern: 'if [^,]+', \(rest)}
        - {id: t.deep, kind: signal, type: b, words: [bad], where: {inside: {rule: t.clause}}, \(rest)}
      """)
    #expect(
      found("A bad day, if bad news comes, passes. Ann said bad.", pack) == [
        "t.clause: if bad news comes", "t.deep: bad",
        "t.say: Ann said bad content=bad cue=said source=Ann", "t.in: bad ‹Ann›",
      ])
  }

  @Test func unlessCoversTheMatch() throws {
    let pack = try rules(
      """
      rules:
        - id: t.claim
          kind: signal
          pattern: claimed
          unless: ['claimed responsibility']
          message: m
          why: w
          hits: [h]
          misses: [m]
      """)
    #expect(found("He claimed a win. The group claimed responsibility.", pack) == ["t.claim: claimed"])
  }
}
