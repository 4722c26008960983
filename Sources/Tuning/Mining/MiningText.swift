internal import Articles
internal import Matching
internal import RuleFiles
internal import Scoring

/// A word as mining counts it.
struct MiningToken: Sendable {
  /// Lower case, without a possessive ending, each number as `#`.
  let word: String
  /// Bytes of the reading text.
  let range: Range<Int>
  let sentence: Int
  let isCapitalised: Bool
  let beginsSentence: Bool
  /// Only a blank stands between it and the word before: the two can be a phrase.
  let joinsPrevious: Bool
  /// Part of a proper name.
  let isInName: Bool
}

/// The words of an article.
struct MiningText: Sendable {
  let article: Article
  let tokens: [MiningToken]
  /// Index of its group: terms must stand in several.
  var group: Int

  init(_ article: Article, group: Int, language: LanguageData) {
    let text = article.reading.open
    let names = OrderedRanges(NameFinder(language: language).names(in: article).map(\.range))
    var tokens: [MiningToken] = []
    for range in WordIndex(text).words {
      let sentence = article.sentenceIndex(at: range.lowerBound) ?? 0
      let isFirst = tokens.last?.sentence != sentence
      let end = tokens.last?.range.upperBound ?? 0
      tokens.append(
        MiningToken(
          word: Self.word(String(decoding: text[range], as: UTF8.self)), range: range, sentence: sentence,
          isCapitalised: String(decoding: text[range], as: UTF8.self).first?.isUppercase ?? false,
          beginsSentence: isFirst, joinsPrevious: !isFirst && text[end..<range.lowerBound].elementsEqual([0x20]),
          isInName: names.overlaps(range)))
    }
    self.article = article
    self.tokens = tokens
    self.group = group
  }

  private static func word(_ text: String) -> String {
    if text.utf8.first.map({ $0 &- 0x30 < 10 }) == true { return "#" }
    let word = text.lowercased()
    return word.hasSuffix("'s") ? String(word.dropLast(2)) : word
  }

  /// The indices of the tokens that a range of the reading text holds or cuts.
  func tokens(in range: Range<Int>) -> Range<Int> {
    let first = tokens.partitionPoint { $0.range.upperBound > range.lowerBound }
    let end = tokens.partitionPoint { $0.range.lowerBound >= range.upperBound }
    return first..<max(first, end)
  }
}
