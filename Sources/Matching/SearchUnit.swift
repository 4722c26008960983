internal import Articles
internal import RuleFiles

/// A stretch of one view of the text in which a match is tried by itself.
public struct SearchUnit: Sendable {
  public let view: View
  /// Bytes of the reading text.
  public let range: Range<Int>
  public let paragraph: Int

  public enum View: Sendable, CaseIterable {
    case open, masked, maskedInside
  }

  public init(view: View, range: Range<Int>, paragraph: Int) {
    (self.view, self.range, self.paragraph) = (view, range, paragraph)
  }
}

/// The units of an article, by what a rule's `where` asks for.
struct SearchUnits {
  private var byKey: [Key: [SearchUnit]] = [:]

  private struct Key: Hashable {
    let unit: Conditions.Unit
    let quote: Conditions.Quote
  }

  /// Only the combinations that `rules` ask for are made.
  init(article: Article, rules: [Rule]) {
    self.init(article: article, conditions: rules.map(\.conditions))
  }

  init(article: Article, conditions: [Conditions]) {
    for conditions in conditions {
      let key = Key(unit: conditions.unit, quote: conditions.quote)
      if byKey[key] == nil { byKey[key] = Self.units(of: article, key) }
    }
  }

  subscript(_ conditions: Conditions) -> [SearchUnit] {
    byKey[Key(unit: conditions.unit, quote: conditions.quote)] ?? []
  }

  private static func units(of article: Article, _ key: Key) -> [SearchUnit] {
    let units =
      switch key.quote {
      case .any, .inside: openUnits(of: article, key.unit)
      case .outside: outerUnits(of: article, key.unit)
      case .masked: outerUnits(of: article, key.unit) + innerUnits(of: article, key.unit)
      }
    return units.flatMap { UnitPieces.of($0, key.unit, article: article) }
  }

  private static func openUnits(of article: Article, _ unit: Conditions.Unit) -> [SearchUnit] {
    switch unit {
    case .sentence:
      article.sentences.map { SearchUnit(view: .open, range: $0.range, paragraph: $0.paragraph) }
    case .paragraph:
      article.paragraphs.map { SearchUnit(view: .open, range: $0.range, paragraph: $0.index) }
    case .article:
      [SearchUnit(view: .open, range: 0..<article.reading.open.count, paragraph: 0)]
    }
  }

  private static func outerUnits(of article: Article, _ unit: Conditions.Unit) -> [SearchUnit] {
    switch unit {
    case .sentence:
      article.maskedUnits.map { SearchUnit(view: .masked, range: $0.range, paragraph: $0.paragraph) }
    case .paragraph:
      article.paragraphs.map { SearchUnit(view: .masked, range: $0.range, paragraph: $0.index) }
    case .article:
      [SearchUnit(view: .masked, range: 0..<article.reading.masked.count, paragraph: 0)]
    }
  }

  /// Inside each outermost quotation that is long enough to say something of its own.
  private static func innerUnits(of article: Article, _ unit: Conditions.Unit) -> [SearchUnit] {
    let units = article.insideUnits
    guard unit != .sentence else {
      return units.map { SearchUnit(view: .maskedInside, range: $0.range, paragraph: $0.paragraph) }
    }
    // The whole of each quotation.
    let quotations = units.compactMap(\.quotation)
    return zip(quotations, [-1] + quotations).filter { $0 != $1 }.map { index, _ in
      let quotation = article.quotations[index]
      return SearchUnit(view: .maskedInside, range: quotation.inner, paragraph: quotation.paragraph)
    }
  }
}
