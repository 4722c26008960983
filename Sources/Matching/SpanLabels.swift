internal import Articles
internal import Patterns
internal import RuleFiles

/// Labels the sources and cues of attributions by the rules of kind `source` and `cue`.
final class SpanLabels {
  private let rules: [Rule]
  private let matcher = Matcher()
  /// Indices of rules by kind, the highest priority first.
  private let ordered: [RuleKind: [Int]]
  private var terms: [Int: TermTable] = [:]
  private var known: [RuleKind: [[UInt8]: Int?]] = [:]

  init(rules: [Rule]) {
    self.rules = rules
    let labels = rules.indices.filter { Phases.isLabel(rules[$0].kind) }
    ordered = Dictionary(grouping: labels) { rules[$0].kind }.mapValues { group in
      group.sorted { (-rules[$0].priority, $0) < (-rules[$1].priority, $1) }
    }
    for index in labels {
      if case .words = rules[index].form { terms[index] = TermTable(rules: [rules[index]]) }
    }
  }

  func label(_ attributions: inout [Finding], rules: [Rule], article: Article) {
    for index in attributions.indices {
      let own = rules[attributions[index].rule].tags
      for kind in [RuleKind.source, .cue] where own[kind.rawValue] == nil {
        attributions[index].tags[kind.rawValue] = type(kind, of: attributions[index], article: article)
      }
    }
  }

  private func type(_ kind: RuleKind, of attribution: Finding, article: Article) -> String? {
    let spans = attribution.roles[kind.rawValue] ?? []
    guard let first = spans.first, let last = spans.last else { return kind == .source ? "agentless" : nil }
    let text = Array(article.reading.open[first.lowerBound..<max(first.upperBound, last.upperBound)])
    return label(kind, of: text)?.type ?? (kind == .cue ? "neutral" : nil)
  }

  /// The types that rules give a text, each with its rule, the one that counts first.
  func labels(_ kind: RuleKind, of text: [UInt8]) -> [(type: String, rule: Int)] {
    (ordered[kind] ?? []).filter { matches($0, text) }.map { (type: rules[$0].type ?? "", rule: $0) }
  }

  /// The type that the first matching rule gives a text.
  func label(_ kind: RuleKind, of text: [UInt8]) -> (type: String, rule: Int)? {
    let rule: Int?
    if let remembered = known[kind]?[text] {
      rule = remembered
    } else {
      rule = ordered[kind]?.first { matches($0, text) }
      if known[kind, default: [:]].count > Self.mostRemembered { known[kind] = [:] }
      known[kind, default: [:]][text] = .some(rule)
    }
    guard let rule, let type = rules[rule].type else { return nil }
    return (type, rule)
  }

  /// Sources and cues recur, so answers are kept; not without bound.
  private static let mostRemembered = 4096

  private func matches(_ index: Int, _ text: [UInt8]) -> Bool {
    let covers: Bool
    switch rules[index].form {
    case .pattern(let pattern): covers = finds(pattern, in: text)
    case .near(let near): covers = finds(near.find, in: text) && finds(near.of, in: text)
    case .words:
      let unit = SearchUnit(view: .open, range: 0..<text.count, paragraph: 0)
      covers =
        terms[index]?.matches(
          ofRules: [0], in: unit, text: text, folded: caseFolded(text), words: WordStarts(text)
        ).isEmpty == false
    }
    return covers && !rules[index].unless.contains { finds($0, in: text) }
  }

  private func finds(_ pattern: Pattern, in text: [UInt8]) -> Bool {
    // A label that cannot be decided is no label: the source stays, without a type.
    (text.withUnsafeBufferPointer { try? matcher.firstMatch(of: pattern, in: $0) }) != nil
  }
}
