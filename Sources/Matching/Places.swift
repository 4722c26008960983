internal import Articles
internal import RuleFiles

/// The part of a rule's `where` that the article alone decides.
enum Places {
  static func allow(_ finding: Finding, rule: Rule, article: Article) -> Bool {
    let conditions = rule.conditions
    if let zone = conditions.zone, article.paragraphs.indices.contains(finding.paragraph),
      article.paragraphs[finding.paragraph].zone.rawValue != zone
    {
      return false
    }
    if conditions.quote == .inside { return isQuoted(finding.range, in: article) }
    return true
  }

  /// Whether the whole of a range stands inside a quotation.
  static func isQuoted(_ range: Range<Int>, in article: Article) -> Bool {
    // Outermost quotations do not overlap, so the last one that begins before the range decides.
    var index = article.quotations.partitionPoint { $0.inner.lowerBound > range.lowerBound } - 1
    while index >= 0, article.quotations[index].depth > 0 { index -= 1 }
    return index >= 0 && range.upperBound <= article.quotations[index].inner.upperBound
  }
}
