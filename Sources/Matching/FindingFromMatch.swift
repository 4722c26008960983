internal import Articles
internal import RuleFiles

extension Finding {
  /// The finding that a raw match stands for, before voice and modifiers.
  init(_ match: RawMatch, rule: Rule, article: Article) {
    var roles: [String: [Range<Int>]] = [:]
    for (role, range) in match.roles { roles[role, default: []].append(range) }
    let span = rule.kind == .attribution ? Self.hull(of: match) : match.range
    self.init(
      rule: match.rule, kind: rule.kind, type: match.term?.type ?? rule.type,
      paragraph: article.paragraphIndex(at: span.lowerBound) ?? 0,
      sentence: article.sentenceIndex(at: span.lowerBound) ?? 0, range: span, roles: roles,
      tags: rule.tags.merging(match.term?.tags ?? [:]) { _, ofTerm in ofTerm },
      basePolarity: match.term?.polarity ?? rule.polarity)
  }

  /// An attribution goes from its first role to its last, whatever its pattern looked at beside them.
  private static func hull(of match: RawMatch) -> Range<Int> {
    let ends = match.roles.filter { $0.role != "addressee" }.map(\.range.upperBound)
    guard let first = match.roles.first?.range.lowerBound, let last = ends.max(), first < last else {
      return match.range
    }
    return first..<last
  }
}
