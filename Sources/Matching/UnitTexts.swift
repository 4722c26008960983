package import Articles
package import RuleFiles

/// The texts in which a rule's pattern is tried, each by itself.
package enum UnitTexts {
  /// As the rule's `where` asks for: sentences, paragraphs or the article, with quotations shown or masked.
  package static func of(_ article: Article, _ conditions: Conditions) -> [[UInt8]] {
    let text = SearchText(
      article: article, units: SearchUnits(article: article, conditions: [conditions]),
      words: WordIndex(article.reading.open))
    return text.units[conditions].map { Array(text.bytes($0.view)[$0.range]) }
  }
}
