internal import Articles
internal import Patterns
internal import RuleFiles

/// Labels the sources and cues of attributions by the rules of kind `source` and `cue`.
final class SpanLabels {
  private let rules: [Rule]
  private let matcher = Matcher()
  private let meter: Meter?
  private let trace: MatchTrace?
  /// Indices of rules by kind, the highest priority first.
  private let ordered: [RuleKind: [Int]]
  private var terms: [Int: TermTable] = [:]
  private var known: [RuleKind: [[UInt8]: Int?]] = [:]

  init(rules: [Rule], meter: Meter? = nil, trace: MatchTrace? = nil) {
    self.rules = rules
    self.meter = meter
    self.trace = trace
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
    let label = label(kind, of: text)
    if let label { meter?.counted(rule: label.rule) }
    trace?.note(kind, first.lowerBound..<max(first.upperBound, last.upperBound), of: text, winner: label?.rule, self)
    return label?.type ?? (kind == .cue ? "neutral" : nil)
  }

  /// The rules of a kind, the one that is asked first before the others.
  func rules(of kind: RuleKind) -> [Int] {
    ordered[kind] ?? []
  }

  /// The types that rules give a text, each with its rule, the one that counts first.
  func labels(_ kind: RuleKind, of text: [UInt8]) -> [(type: String, rule: Int)] {
    rules(of: kind).filter { matches($0, text) }.map { (type: rules[$0].type ?? "", rule: $0) }
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
    meter?.saw(bytes: text.count, rule: index)
    let doesMatch = meter.measure(.rule(index)) { verdict(of: index, on: text) == .matches }
    if doesMatch { meter?.matched(rule: index) }
    return doesMatch
  }

  /// What a label rule makes of a text.
  func verdict(of index: Int, on text: [UInt8]) -> LabelVerdict {
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
    guard covers else { return .noMatch }
    return rules[index].unless.firstIndex { finds($0, in: text) }.map(LabelVerdict.unless) ?? .matches
  }

  private func finds(_ pattern: Pattern, in text: [UInt8]) -> Bool {
    // A label that cannot be decided is no label: the source stays, without a type.
    (text.withUnsafeBufferPointer { try? matcher.firstMatch(of: pattern, in: $0) }) != nil
  }
}

/// What a label rule makes of a source or cue.
public enum LabelVerdict: Sendable, Equatable {
  case matches
  case noMatch
  /// It matches, and so does a pattern of its `unless`, by its index.
  case unless(Int)
}
