internal import Articles
internal import Matching

/// The scales' words in an article, sentence by sentence.
struct ArticleTerms {
  private let article: Article
  private let lookup: TermLookup
  private let folded: [UInt8]
  private let words: WordIndex

  init(_ article: Article, _ lookup: TermLookup) {
    (self.article, self.lookup) = (article, lookup)
    folded = lookup.isEmpty ? [] : caseFolded(article.reading.open)
    words = WordIndex(folded)
  }

  func hits(_ sentence: Int) -> [TermLookup.Hit] {
    guard !lookup.isEmpty else { return [] }
    let range = article.sentences[sentence].range
    let (first, end) = (words.firstWord(from: range.lowerBound), words.firstWord(from: range.upperBound))
    let masked = article.reading.masked
    return lookup.hits(words.words[first..<end], in: folded) { masked[$0].contains(maskByte) }
  }
}
