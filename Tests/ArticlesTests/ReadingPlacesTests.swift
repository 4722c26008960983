import Testing

@testable import Articles

@Suite struct ReadingPlaces {
  @Test(arguments: [
    "Ann said “it’s bad”. Tom  left.\r\n\r\nIt rained — twice...", "🗞️ Jose\u{301} won.\n\nHe's glad.",
    "\u{FEFF}One. Two.",
  ])
  func leadBackFromTheOriginal(text: String) {
    let article = ArticleReader.article(id: "a", plainText: Array(text.utf8))
    #expect(!article.sentences.isEmpty)
    for sentence in article.sentences {
      #expect(article.readingRange(ofCodePoints: article.originalRange(sentence.range)) == sentence.range)
    }
  }
}
