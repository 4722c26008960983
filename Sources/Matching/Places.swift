internal import Articles
internal import RuleFiles

/// The part of a rule's `where` that the article alone decides.
enum Places {
  static func allow(_ finding: Finding, rule: Rule, article: Article) -> Bool {
    Condition.ofPlace.allSatisfy { hold($0, finding, rule: rule, article: article) }
  }

  /// Whether one of the conditions of place holds; one that the rule does not ask does.
  static func hold(_ condition: Condition, _ finding: Finding, rule: Rule, article: Article) -> Bool {
    switch condition {
    case .zone:
      guard let zone = rule.conditions.zone, article.paragraphs.indices.contains(finding.paragraph) else { return true }
      return article.paragraphs[finding.paragraph].zone.rawValue == zone
    case .quote: return rule.conditions.quote != .inside || isQuoted(finding.range, in: article)
    case .voice, .source, .inside: return true
    }
  }

  /// Whether the whole of a range stands inside a quotation.
  static func isQuoted(_ range: Range<Int>, in article: Article) -> Bool {
    // Outermost quotations do not overlap, so the last one that begins before the range decides.
    var index = article.quotations.partitionPoint { $0.inner.lowerBound > range.lowerBound } - 1
    while index >= 0, article.quotations[index].depth > 0 { index -= 1 }
    return index >= 0 && range.upperBound <= article.quotations[index].inner.upperBound
  }
}
