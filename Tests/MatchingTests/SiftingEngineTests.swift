import Matching
import RuleFiles
import TestSupport
import Testing

/// The engine that leaves out what cannot match finds what the plain one finds.
@Suite struct Sifting {
  @Test func findsWhatThePlainEngineFinds() throws {
    let set = try Shipped.rules()
    let (plain, sifting) = (PlainEngine(set), SiftingEngine(set, candidates: CandidateRules(set.rules)))
    // One hit of each rule, and all articles.
    let texts = set.rules.compactMap { $0.hits.first.map { article($0.text) } }
    for text in texts.enumerated().filter({ $0.offset % 3 == 0 }).map(\.element) + Shipped.articles() {
      let (first, second) = (plain.matches(in: text), sifting.matches(in: text))
      #expect(lines(first, text, set) == lines(second, text, set))
      #expect(first.suppressed.map(\.finding.range) == second.suppressed.map(\.finding.range))
    }
  }

  @Test func lettersThatMatchEachOtherAreNotLeftOut() throws {
    let set = try rules("rules:\n  - {id: t.r, kind: signal, pattern: 'kiss(?-i:es)', \(rest)}\n")
    let engine = SiftingEngine(set, candidates: CandidateRules(set.rules))
    for text in ["KISSes", "\u{212A}i\u{17F}\u{17F}es", "no kisses"] {
      #expect(engine.matches(in: article(text)).findings.count == 1, "\(text)")
    }
    #expect(engine.matches(in: article("KISSES")).findings.isEmpty)
  }
}
