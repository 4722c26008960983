import Articles
import Matching
import RuleFiles
import TestSupport
import Testing

@Suite struct Attributions {
  let pack = """
    rules:
      - {id: t.before, kind: attribution, type: direct, pattern: '(?<content>“\\x01+[,?!]?”) (?<cue>said) (?<source>\\w+)', continues: quotation, priority: 2, \(rest)}
      - {id: t.say, kind: attribution, type: indirect, pattern: '(?<source>(?:the )?\\w+) (?<cue>said|believed) (?<content>[^.]+)', continues: quotation, \(rest)}
      - {id: t.scare, kind: attribution, type: scare, pattern: '(?<content>“\\x01+”)', priority: -9, \(rest)}
      - {id: t.turn, kind: attribution, type: direct, pattern: '^(?<source>ANN)(?<cue>:) (?<content>.+)', \(rest)}
      - {id: t.he, kind: source, type: pronoun, pattern: '^s?he$', \(rest)}
    """

  @Test(arguments: [
    (
      "“We won,” said Ann. “We are glad. Very.”\n\nIt rained.",
      ["t.before: “We won,” said Ann content=“We won,”+“We are glad.␤Very.” cue=said source=Ann"]
    ),
    (
      "Ann said Bob believed it would rain.",
      [
        "t.say: Ann said Bob believed it would rain content=Bob believed it would rain cue=said source=Ann",
        "t.say: Bob believed it would rain content=it would rain cue=believed source=Bob ‹Ann›",
      ]
    ),
    (
      "Ann said “I heard that the king said no”.",
      [
        "t.say: Ann said “I heard that the king said no” content=“I heard that the king said no” cue=said source=Ann",
        "t.say: the king said no content=no cue=said source=the king ‹Ann›",
      ]
    ),
    (
      "“We won,” said Ann. “Then Bob believed us.”",
      [
        "t.before: “We won,” said Ann content=“We won,”+“Then Bob believed us.” cue=said source=Ann",
        "t.say: Bob believed us content=us cue=believed source=Bob ‹Ann›",
      ]
    ),
    ("The “experts” came.", ["t.scare: “experts” content=“experts”"]),
  ])
  func nestAndGoOn(text: String, expected: [String]) throws {
    #expect(found(text, try rules(pack)) == expected)
  }

  @Test(arguments: [
    ("“We won,” said Ann.", "direct"), ("Ann said it rained.", "indirect"), ("Ann said it “rained” a lot.", "mixed"),
    ("Ann said “we won”.", "direct"), ("ANN: we won", "direct"), ("The “experts” came.", "scare"),
  ])
  func typeFollowsTheContent(text: String, type: String) throws {
    let findings = engine(try rules(pack)).matches(in: article(text)).findings
    #expect(findings.map(\.type) == [type])
  }

  @Test func aQuotationOverParagraphsKeepsItsVoice() throws {
    let set = try rules(pack + "\n  - {id: t.bad, kind: signal, words: [bad], \(rest)}")
    let text = "Ann said “it was bad.\n\n“It is still bad.”\n\nIt was bad."
    #expect(
      found(text, set).filter { $0.hasPrefix("t.bad") } == ["t.bad: bad ‹Ann›", "t.bad: bad ‹Ann›", "t.bad: bad"])
  }

  @Test func sourcesAreLabelled() throws {
    let findings = engine(try rules(pack)).matches(in: article("She said no. Then “yes” came.")).findings
    #expect(findings.map { $0.tags["source"] } == ["pronoun", "agentless"])
  }
}
