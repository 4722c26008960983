internal import Articles
internal import RuleFiles

/// The findings made so far, for rules that ask where they stand: in whose voice, from what source, inside what.
struct FindingContext {
  let voices: Voices
  private let findings: [Finding]
  private let rules: [Rule]
  /// Spans and roles of the findings.
  private let places: RangeIndex

  /// - Parameter findings: attributions first, in the order that `voices` numbers them.
  init(_ findings: [Finding], voices: Voices, rules: [Rule]) {
    self.findings = findings
    self.voices = voices
    self.rules = rules
    // A content can lie outside its attribution's span (a quotation that goes on), so roles are indexed as well.
    places = RangeIndex(
      findings.indices.flatMap { index in
        [(range: findings[index].range, id: index)]
          + findings[index].roles.values.flatMap { $0 }.map { (range: $0, id: index) }
      })
  }

  /// - Parameter number: the finding's own number among those made so far, where it is one of them: none stands inside itself.
  func allows(_ finding: Finding, rule: Rule, number: Int? = nil) -> Bool {
    Condition.ofContext.allSatisfy { holds($0, for: finding, rule: rule, number: number) }
  }

  /// Whether one of the conditions that need the attributions holds; one that the rule does not ask does.
  func holds(_ condition: Condition, for finding: Finding, rule: Rule, number: Int? = nil) -> Bool {
    let conditions = rule.conditions
    switch condition {
    case .voice:
      switch (conditions.voice, finding.voice) {
      case (.author, .attributed), (.attributed, .author): return false
      default: return true
      }
    case .source:
      return conditions.sources.isEmpty
        || speaker(of: finding)?.tags["source"].map(conditions.sources.contains) ?? false
    case .inside:
      return conditions.inside.map { stands(finding.range, inside: $0, number: number) } ?? true
    case .zone, .quote: return true
    }
  }

  /// The attribution in whose content a finding stands.
  func speaker(of finding: Finding) -> Finding? {
    guard case .attributed(let index) = finding.voice else { return nil }
    return findings[index]
  }

  private func stands(_ range: Range<Int>, inside: Conditions.Inside, number: Int?) -> Bool {
    places.holding(range).contains { index in
      if index == number { return false }
      let holder = findings[index]
      if let kind = inside.kind, kind != holder.kind { return false }
      if let type = inside.type, type != holder.type { return false }
      if let rule = inside.rule, !Selector(rule).matches(id: rules[holder.rule].id, kind: holder.kind) { return false }
      let spans = inside.role.map { holder.roles[$0] ?? [] } ?? [holder.range]
      return spans.contains { $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound }
    }
  }
}
