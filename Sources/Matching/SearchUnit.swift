internal import Articles
internal import RuleFiles

/// A stretch of one view of the text in which a match is tried by itself.
struct SearchUnit {
  let view: View
  /// Bytes of the reading text.
  let range: Range<Int>
  let paragraph: Int

  enum View: CaseIterable {
    case open, masked, maskedInside
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
    for rule in rules {
      let key = Key(unit: rule.conditions.unit, quote: rule.conditions.quote)
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
      article.outerSentences.map { SearchUnit(view: .masked, range: $0.range, paragraph: $0.paragraph) }
    case .paragraph:
      article.paragraphs.map { SearchUnit(view: .masked, range: $0.range, paragraph: $0.index) }
    case .article:
      [SearchUnit(view: .masked, range: 0..<article.reading.masked.count, paragraph: 0)]
    }
  }

  /// Inside each outermost quotation that is long enough to say something of its own.
  private static func innerUnits(of article: Article, _ unit: Conditions.Unit) -> [SearchUnit] {
    var units: [SearchUnit] = []
    var sentence = 0
    for quotation in article.quotations where quotation.depth == 0 && quotation.inner.count >= leastInnerBytes {
      guard unit == .sentence else {
        units.append(SearchUnit(view: .maskedInside, range: quotation.inner, paragraph: quotation.paragraph))
        continue
      }
      while sentence < article.sentences.count,
        article.sentences[sentence].range.upperBound <= quotation.inner.lowerBound
      {
        sentence += 1
      }
      var index = sentence
      while index < article.sentences.count, article.sentences[index].range.lowerBound < quotation.inner.upperBound {
        let range = article.sentences[index].range.clamped(to: quotation.inner)
        if range.count >= leastInnerBytes {
          units.append(SearchUnit(view: .maskedInside, range: range, paragraph: quotation.paragraph))
        }
        index += 1
      }
    }
    return units
  }

  /// A source, a cue and a content do not fit into less.
  private static let leastInnerBytes = 12
}

extension Article {
  /// The sentences as the writer built them: those that a quotation joins are one.
  var outerSentences: [(range: Range<Int>, paragraph: Int)] {
    var outer: [(range: Range<Int>, paragraph: Int)] = []
    var start: Int?
    for sentence in sentences {
      let from = start ?? sentence.range.lowerBound
      if sentence.continuesInQuotation {
        start = from
      } else {
        outer.append((from..<sentence.range.upperBound, sentence.paragraph))
        start = nil
      }
    }
    if let start, let last = sentences.last { outer.append((start..<last.range.upperBound, last.paragraph)) }
    return outer
  }
}
