import Articles
import Matching
import RuleFiles
import TestSupport
import Testing
import Tuning

/// What an explanation says must be what the engine does, for every rule of the pack.
@Suite struct ExplainProperties {
  private let set: RuleSet
  private let explainer: Explainer
  /// Without a trace.
  private let engine: PlainEngine

  init() throws {
    set = try Shipped.rules()
    explainer = Explainer(set)
    engine = PlainEngine(set)
  }

  /// What came of each match: found, or why not.
  private func outcomes(_ matches: Matches) -> [Int: [String]] {
    var outcomes: [Int: [String]] = [:]
    for finding in matches.findings + matches.aids {
      outcomes[finding.rule, default: []].append("found \(finding.head)")
    }
    for lost in matches.suppressed {
      let gate: Gate.Name =
        switch lost.reason {
        case .unless: .unless
        case .suppressedBy: .suppression
        case .overlappedBy: .overlap
        }
      outcomes[lost.finding.rule, default: []].append("\(gate.rawValue) \(lost.finding.head)")
    }
    return outcomes.mapValues { $0.sorted() }
  }

  /// The same from an explanation; what `where` keeps out the engine does not tell.
  private func outcomes(_ explained: RuleExplanation) -> [String] {
    explained.matches.filter { $0.shut?.name != .where }.map { place in
      "\(place.shut?.name.rawValue ?? "found") \(place.head)"
    }.sorted()
  }

  private func expectAgreement(on article: Article, rules: [Int]) {
    let expected = outcomes(engine.matches(in: article))
    for explained in explainer.explanation(of: rules, in: article, isDetailed: false).rules {
      let rule = set.rules[explained.rule]
      if rule.kind == .source || rule.kind == .cue { continue }
      #expect(outcomes(explained) == expected[explained.rule] ?? [], "\(rule.id) in \(article.id)")
      let isAnyOpen = explained.others.contains { $0.isFound }
      #expect(!isAnyOpen, "\(rule.id): a stretch without a match has a gate that is shut")
    }
  }

  @Test func agreeWithTheEngineOnEveryFixture() {
    for article in Shipped.articles() { expectAgreement(on: article, rules: Array(set.rules.indices)) }
  }

  /// Every hit and miss, so many as the paragraphs of one article, with the rules that they belong to: each run of the
  /// engine serves them all.
  @Test(arguments: 0..<4) func agreeWithTheEngineOnEveryExample(part: Int) {
    let examples = set.rules.indices.flatMap { rule in
      (set.rules[rule].hits + set.rules[rule].misses).map { (rule: rule, text: $0.text) }
    }
    for start in stride(from: part * Self.together, to: examples.count, by: 4 * Self.together) {
      let some = examples[start..<min(examples.count, start + Self.together)]
      let text = some.map(\.text).joined(separator: "\n\n")
      expectAgreement(on: article(text), rules: Set(some.map(\.rule)).sorted())
    }
  }

  private static let together = 16

  @Test func agreeOnWhatLabelsSourcesAndCues() {
    for (index, rule) in set.rules.enumerated() where rule.kind == .source || rule.kind == .cue {
      for example in rule.hits + rule.misses {
        let explained = explainer.explanation(of: [index], in: article(example.text), isDetailed: false).rules[0]
        let isFirst = engine.labels(rule.kind, of: example.text).first?.rule == index
        #expect((explained.found > 0) == isFirst, "\(rule.id): \(example.text)")
      }
    }
  }
}
