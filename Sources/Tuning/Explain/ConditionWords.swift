internal import Articles
internal import Matching
internal import Reporting
internal import RuleFiles

/// What a condition of `where` asks for, and what there is.
struct ConditionWords {
  let witness: Witness
  let rule: Rule
  let finding: Finding
  /// The attribution in whose content the match stands.
  let speaker: Finding?

  func text(_ condition: Condition, holds: Bool) -> String {
    let asked = asked(condition)
    return holds ? asked : "\(asked); but it \(stands(condition))"
  }

  private func asked(_ condition: Condition) -> String {
    let conditions = rule.conditions
    switch condition {
    case .voice: return "voice: \(conditions.voice.rawValue)"
    case .source: return "source: \(conditions.sources.joined(separator: ", "))"
    case .zone: return "zone: \(conditions.zone ?? "any")"
    case .quote: return "quote: \(conditions.quote.rawValue)"
    case .inside:
      let inside = conditions.inside
      let parts = [
        ("kind", inside?.kind?.rawValue), ("type", inside?.type), ("rule", inside?.rule), ("role", inside?.role),
      ]
      return "inside: " + parts.compactMap { key, value in value.map { "\(key) \($0)" } }.joined(separator: ", ")
    }
  }

  private func stands(_ condition: Condition) -> String {
    switch condition {
    case .voice: return speaker.map { "stands in the words of \(source(of: $0))" } ?? "stands in the writer's own words"
    case .source:
      guard let speaker else { return "stands in nobody's words but the writer's" }
      return "stands in the words of \(source(of: speaker)), a source of type \(speaker.tags["source"] ?? "unknown")"
    case .zone:
      let paragraphs = witness.article.paragraphs
      let zone = paragraphs.indices.contains(finding.paragraph) ? paragraphs[finding.paragraph].zone.rawValue : "none"
      return "stands in the \(zone)"
    case .quote: return "does not stand inside a quotation"
    case .inside: return "stands inside no such finding"
    }
  }

  private func source(of attribution: Finding) -> String {
    let spans = attribution.roles["source"] ?? []
    return spans.isEmpty ? "no named source" : spans.map { witness.quote($0, longest: 40) }.joined(separator: " … ")
  }
}
