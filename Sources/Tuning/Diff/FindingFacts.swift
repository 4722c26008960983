internal import Articles
internal import Matching
internal import Reporting
internal import RuleFiles
internal import Scoring

/// One thing that a finding says, as it was and as it is.
public struct FieldChange: Sendable, Equatable {
  /// `type`, `polarity`, `voice`, `toward`, `modifiers`, the name of a role, or `tag` with its key.
  public let field: String
  /// Empty where there was nothing.
  public let before: String
  public let after: String
}

/// What a finding says beside its place, by field.
struct FindingFacts {
  private struct Fact: Equatable {
    let shown: String
    /// Where it stands, for what is more than its words.
    var places: [Range<Int>] = []
  }

  private var facts: [(field: String, fact: Fact)] = []

  init(_ outcome: Outcome, _ index: Int) {
    let scored = outcome.report.findings[index]
    let finding = scored.finding
    add("type", finding.type)
    add("polarity", finding.basePolarity == 0 ? nil : Self.signed(finding.polarity))
    add("voice", Self.voice(of: finding, outcome))
    add("toward", Self.target(of: scored, outcome))
    for (role, ranges) in finding.roles.sorted(by: { $0.key < $1.key }) {
      let shown = ranges.map(outcome.article.reading.text).joined(separator: " … ")
      facts.append((role, Fact(shown: shown, places: ranges)))
    }
    for (key, value) in finding.tags.sorted(by: { $0.key < $1.key }) { add("tag \(key)", value) }
    let modifiers = finding.modifiers.map { "\(outcome.rules[$0.rule].id) \($0.effect.rawValue) \($0.factor)" }
    add("modifiers", modifiers.isEmpty ? nil : modifiers.joined(separator: ", "))
  }

  /// In the order of the fields, those that only the new one has last.
  static func changes(from old: FindingFacts, to new: FindingFacts) -> [FieldChange] {
    let fields = old.facts.map(\.field) + new.facts.map(\.field).filter { old[$0] == nil }
    return fields.compactMap { field in
      let (before, after) = (old[field], new[field])
      return before == after
        ? nil : FieldChange(field: field, before: before?.shown ?? "", after: after?.shown ?? "")
    }
  }

  private subscript(field: String) -> Fact? {
    facts.first { $0.field == field }?.fact
  }

  private mutating func add(_ field: String, _ shown: String?) {
    if let shown { facts.append((field, Fact(shown: shown))) }
  }

  private static func voice(of finding: Finding, _ outcome: Outcome) -> String {
    guard case .attributed(let index) = finding.voice else { return "author" }
    let source = outcome.report.findings[index].finding.roles["source"]?.first
    return source.map(outcome.article.reading.text) ?? "nobody named"
  }

  private static func target(of scored: ScoredFinding, _ outcome: Outcome) -> String? {
    guard let link = scored.link else { return nil }
    return "\(outcome.report.targets[link.target].name) \(link.polarity < 0 ? "−" : "+")"
  }

  private static func signed(_ value: Double) -> String {
    (value > 0 ? "+" : "") + Figures.fixed(value, decimals: 2)
  }
}
