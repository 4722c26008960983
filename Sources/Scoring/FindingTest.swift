internal import Articles
internal import Matching
internal import RuleFiles

/// Whether a finding is one of those that a scale's input names.
struct FindingTest {
  let filter: Scale.FindingFilter

  /// Whether findings of a rule can pass at all: what holds for all of them.
  func canPass(_ rule: Rule) -> Bool {
    if let kind = filter.kind, kind != rule.kind { return false }
    if let type = filter.type, let only = rule.type, type != only, rule.typesAreFixed { return false }
    return filter.rule.map { Selector($0).matches(id: rule.id, kind: rule.kind) } ?? true
  }

  /// Whether a finding of a rule that can pass does.
  func passes(_ finding: Finding, in surface: SentenceSurface) -> Bool {
    if let type = filter.type, type != finding.type { return false }
    if let tag = filter.tag, !finding.tags.contains(where: { "\($0.key)=\($0.value)" == tag }) { return false }
    switch (filter.voice, finding.voice) {
    case (.author, .attributed), (.attributed, .author): return false
    default: break
    }
    switch filter.polarity {
    case .positive where finding.polarity <= 0: return false
    case .negative where finding.polarity >= 0: return false
    case .neutral where finding.polarity != 0: return false
    default: break
    }
    if let modified = filter.modified, modified == finding.modifiers.isEmpty { return false }
    if let quoted = filter.quoted, quoted != surface.isQuoted(finding.range) { return false }
    return filter.opening.map { $0 == surface.isOpening(finding.range) } ?? true
  }
}

extension Rule {
  /// No lexicon row and no reading of the match gives a finding another type than the rule's.
  fileprivate var typesAreFixed: Bool {
    guard kind != .attribution, case .words(let terms) = form else { return kind != .attribution }
    return terms.allSatisfy { $0.type == nil || $0.type == type }
  }
}
