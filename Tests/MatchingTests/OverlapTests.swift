import Articles
import Matching
import RuleFiles
import TestSupport
import Testing

@Suite struct OverlapAndSuppression {
  @Test func theLongestEvaluationCountsOnce() throws {
    let pack = try rules(
      """
      rules:
        - {id: t.good, kind: evaluation, type: appreciation, polarity: 0.5, words: [good, faith], \(rest)}
        - {id: t.faith, kind: evaluation, type: judgement, polarity: 0.6, words: [good faith], \(rest)}
      """)
    #expect(found("In good faith, a good deal.", pack) == ["t.faith: good faith 0.6", "t.good: good 0.5"])
  }

  @Test func priorityBeatsLengthAndAllStandsBeside() throws {
    let pack = try rules(
      """
      rules:
        - {id: t.long, kind: signal, type: a, words: [very good], \(rest)}
        - {id: t.first, kind: signal, type: a, words: [good], priority: 1, \(rest)}
        - {id: t.beside, kind: signal, type: a, words: [very], overlap: all, \(rest)}
      """)
    #expect(found("very good", pack) == ["t.beside: very", "t.first: good"])
  }

  @Test func claimsOfDifferentTypesStandSideBySide() throws {
    let pack = try rules(
      """
      rules:
        - {id: t.q, kind: claim, type: quantity, pattern: 'rose 4 percent', \(rest)}
        - {id: t.c, kind: claim, type: comparison, pattern: '4 percent more', \(rest)}
        - {id: t.q2, kind: claim, type: quantity, pattern: '4 percent', \(rest)}
      """)
    #expect(found("It rose 4 percent more.", pack) == ["t.q: rose 4 percent", "t.c: 4 percent more"])
  }

  @Test func shieldsKeepNamesOut() throws {
    let pack = try rules(
      """
      rules:
        - {id: t.good, kind: evaluation, type: appreciation, polarity: 0.5, words: [good], \(rest)}
        - {id: t.friday, kind: shield, pattern: '(?-i:Good Friday)', suppresses: [evaluation], \(rest)}
      """)
    let text = "A good day before Good Friday."
    #expect(found(text, pack) == ["t.good: good 0.5"])
    let matches = engine(pack).matches(in: article(text))
    #expect(matches.suppressed.map(\.reason) == [.suppressedBy(rule: 1)])
    #expect(matches.aids.map { $0.kind.rawValue } == ["shield"])
  }
}
