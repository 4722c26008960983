import Articles
import Matching
import RuleFiles
import Scoring
import TestSupport
import Testing

@Suite struct Stances {
  private let pack = """
    rules:
      - {id: t.good, kind: evaluation, type: appreciation, polarity: 0.5, words: [good], \(rest)}
      - {id: t.bad, kind: evaluation, type: appreciation, polarity: -0.5, words: [bad], \(rest)}
      - {id: t.say, kind: attribution, type: indirect, pattern: '(?<source>\\w+) (?<cue>said) (?<content>[^.]+)', \(rest)}
      - {id: t.praise, kind: evaluation, type: judgement, polarity: 0.7, pattern: '\\bpraised (?<target>\\w+)', \(rest)}
    """

  private func stances(_ text: String) throws -> VoiceStances {
    Shipped.report(of: article(text), try rules(pack)).summary
  }

  @Test(arguments: [
    ("It rained.", Stance.Label.insufficient), ("A good day.", .positive), ("A bad day.", .negative),
    ("Good and bad.", .mixed), ("Good, good, good and bad.", .positive),
  ])
  func labels(text: String, label: Stance.Label) throws {
    #expect(try stances(text).all.label == label)
  }

  @Test func polarityIsStableInLength() throws {
    let one = try stances("Good good bad. ").all
    let long = try stances(String(repeating: "Good good bad. ", count: 200)).all
    #expect(abs(long.polarity - 1.0 / 3) < 0.01)
    #expect(one.polarity > 0 && one.polarity < long.polarity)
    #expect(long.high - long.low < (one.high - one.low) / 4)
  }

  @Test func voicesAreKeptApart() throws {
    let both = try stances("A good day. Ann said all was bad.")
    #expect(both.author.positive == 0.5 && both.author.negative == 0)
    #expect(both.attributed.negative == 0.5 && both.attributed.positive == 0)
    #expect(both.all.evidence == 2)
  }

  @Test func swappingNamesChangesNothing() throws {
    func target(_ name: String) throws -> [Stance] {
      let metadata = Metadata(targets: [RequestedTarget(name: name)])
      let text = "The mayor praised \(name). Later \(name) made a good speech, and a bad one."
      let article = ArticleReader.article(id: "a", plainText: Array(text.utf8), metadata: metadata)
      return Shipped.report(of: article, try rules(pack)).targets.map(\.stance)
    }
    #expect(try target("Ostrava") == target("Lisbon"))
  }
}
