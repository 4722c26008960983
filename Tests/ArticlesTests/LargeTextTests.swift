import Testing

@testable import Articles

/// Texts without end in one paragraph: read to the end, with the right places, in one walk.
@Suite struct LargeTextTests {
  @Test(arguments: [
    "a", "word ", "\"", "“", "”", "'", "‘", "’", "''", "“a ", "\"a\" ", "‘a’ ", "workers' ", "a. ", "A. ", "U.S. ",
    "?” Name ",
    "e\u{301}", "\u{0}", "  ", "a\n", "- a\n", "...", "-", "«", "`a` ", "[a](x) ", "[a](", "](", "<a", "<!--", "*a ",
    "&amp;",
    "> ", "\\", "\u{200B}\"", "他。", "By X\n", "<p>", "<br>", "```\n", "[[", "\"A b. ",
  ])
  func isReadToTheEnd(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 50_000 / piece.utf8.count).utf8)
    for article in [
      ArticleReader.article(id: "l", plainText: bytes), MarkdownReader.article(id: "l", markdown: bytes),
      HTMLReader.article(id: "l", html: bytes),
    ] {
      #expect(article.reading.open.count == article.reading.masked.count)
      guard let last = article.sentences.last else { continue }
      #expect(article.originalRange(last.range).upperBound <= article.original.codePointCount)
      #expect(article.sentences.count <= bytes.count && article.quotations.count <= bytes.count)
    }
  }

  @Test func depthIsBounded() {
    let text = String(repeating: "“‘", count: 1000) + "a" + String(repeating: "’”", count: 1000)
    let article = read(text)
    #expect(article.quotations.map(\.depth).max() == MarkPairing.deepest - 1)
  }

  @Test func manyQuotationsAreMany() {
    let article = read(String(repeating: "“A b,” he said. ", count: 20_000))
    #expect(article.quotations.count == 20_000 && article.sentences.count == 20_000)
    #expect(article.originalRange(article.sentences[19_999].range) == 319_984..<319_999)
  }
}
