import Articles
import Matching
import RuleFiles
import TestSupport
import Testing

@Suite struct Modifiers {
  let pack = """
    rules:
      - {id: t.good, kind: evaluation, type: appreciation, polarity: 0.5, words: [good], \(rest)}
      - {id: t.not, kind: modifier, words: [not], effect: flip, factor: 0.8, reach: {words: 4, direction: after, stop: ','}, unless: ['not only'], \(rest)}
      - {id: t.very, kind: modifier, words: [very], effect: scale, factor: 1.5, reach: {words: 1, direction: after}, \(rest)}
      - {id: t.quite, kind: modifier, words: [somewhat], effect: damp, factor: 0.5, reach: {words: 1, direction: after}, \(rest)}
      - {id: t.if, kind: modifier, words: [if], effect: neutralise, reach: {words: 9, direction: after}, \(rest)}
      - {id: t.enough, kind: modifier, words: [enough], effect: scale, factor: 0.8, reach: {words: 1, direction: before}, \(rest)}
    """

  @Test(arguments: [
    ("It is good.", 0.5), ("It is not good.", -0.4), ("It is not only good.", 0.5),
    ("Not all of it is good.", 0.5), ("It is not, they say, good.", 0.5),
    ("It is very good.", 0.75), ("It is somewhat good.", 0.25), ("It is not very good.", -0.6),
    ("Only if it is good.", 0), ("It is good enough.", 0.4), ("Not him. Good.", 0.5),
  ])
  func changePolarity(text: String, polarity: Double) throws {
    let set = try rules(pack)
    let findings = engine(set).matches(in: article(text)).findings
    #expect(findings.map(\.polarity) == [polarity])
  }

  @Test func areNamedInTheFinding() throws {
    let set = try rules(pack)
    let text = article("It is not very good.")
    let finding = try #require(engine(set).matches(in: text).findings.first)
    #expect(finding.modifiers.map { text.reading.text($0.range) } == ["not", "very"])
    #expect(finding.basePolarity == 0.5)
  }
}
