import Testing

@testable import Articles

/// Each row of the table in `Rules/README.md`: a text and what rules see of it.
@Suite struct ReadingTextTests {
  @Test(arguments: [
    ("Jose\u{301}", "José"), ("e\u{327}\u{301}", "ȩ́"), ("\u{1112}\u{1161}\u{11AB}", "한"), ("\u{212B}", "Å"),
    ("e\u{200B}\u{301}", "é"), ("a  b\tc", "a b c"), ("a\u{A0}\u{2003}b", "a b"), ("a\nb", "a b"), ("a\r\nb", "a b"),
    ("a \u{200B} b", "a b"), ("  a  ", "a"), ("A.  B c.", "A. B c."), ("It is. He is.", "It is.\nHe is."),
    ("\u{FEFF}a\u{200D}b\u{AD}c", "abc"), ("a\u{0}b\u{1}c", "abc"), ("it’s it's", "it's it's"),
    ("a -- b --- c", "a — b — c"),
    ("a-b ---- c", "a-b ---- c"), ("a... b. . . c .. d.... e", "a… b… c .. d… e"), ("a.\u{A0}.\u{A0}. b", "a… b"),
    ("a \" b", "a \" b"), ("A\n\nB", "A\n\nB"), ("A\n \t\n\u{A0}\nB", "A\n\nB"), ("A\r\n\r\nB", "A\n\nB"),
    ("A\r\rB", "A\n\nB"),
    ("", ""), (" \n\n ", ""), ("\u{2028}a", "a"), ("👩‍👧 x", "👩👧 x"), ("5′ 6″", "5′ 6″"),
  ])
  func reads(_ text: String, _ reading: String) {
    let article = read(text)
    #expect(String(decoding: article.reading.open, as: UTF8.self) == reading)
  }

  @Test(arguments: [
    ("Jose\u{301} x", "José", "Jose\u{301}", 0..<5), ("a  b", " ", "  ", 1..<3), ("it’s", "'", "’", 2..<3),
    ("a -- b", "—", "--", 2..<4), ("a... b", "…", "...", 1..<4), ("\u{FEFF}ab", "ab", "ab", 1..<3),
    ("a\u{AD}b c", "ab", "a\u{AD}b", 0..<3), ("👩‍👧 x", "x", "x", 4..<5), ("“a”", "“a”", "“a”", 0..<3),
    ("''a''", "“a”", "''a''", 0..<5), ("x...", "…", "...", 1..<4), ("x...\n", "…", "...", 1..<4),
    ("A\r\n\r\nB", "B", "B", 5..<6),
    ("’—’x", "—", "—", 1..<2), ("a’--b", "—", "--", 2..<4), ("\n\n x", "x", "x", 3..<4),
  ])
  func leadsBack(_ text: String, _ part: String, _ original: String, _ place: Range<Int>) {
    let article = read(text)
    let range = article.readingRange(of: part)
    #expect(article.originalText(range) == original)
    #expect(article.originalRange(range) == place)
  }

  @Test func problemsAreNoted() {
    let bytes = Array("A.\n\nThe caf".utf8) + [0xE9, 0x20, 0xFF, 0xFE] + Array("\n\nB\u{0}\u{0}.\u{7}".utf8)
    let article = ArticleReader.article(id: "t", plainText: bytes)
    #expect(
      article.problems == [
        ReadingProblem(paragraph: 1, problem: "3 places are not UTF-8, read as U+FFFD"),
        ReadingProblem(paragraph: 2, problem: "2 zero bytes left out"),
        ReadingProblem(paragraph: 2, problem: "control characters left out"),
      ])
    #expect(article.original.codePointCount == 22)
  }

  @Test(
    arguments: [
      ([0xC3, 0x28], "\u{FFFD}("), ([0xE2, 0x82], "\u{FFFD}"), ([0xE2, 0x28, 0xA1], "\u{FFFD}(\u{FFFD}"),
      ([0xF0, 0x9F, 0x98], "\u{FFFD}"), ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xF0, 0x9F, 0x98, 0x80], "😀"),
      ([0x80], "\u{FFFD}"),
    ] as [([UInt8], String)])
  func repairs(_ bytes: [UInt8], _ text: String) {
    #expect(String(decoding: UTF8Repair(bytes).bytes, as: UTF8.self) == text)
  }

  @Test func paragraphsComeBackOneForOne() {
    let sent = ["A.", "—", "x", "“", "1", "…", "By the way", "* * *", "Photo: x", "'", "•", "- a\n- b", "a\nb."]
    let article = read(sent.joined(separator: "\n\n"))
    #expect(article.paragraphs.count == sent.count)
    #expect(article.paragraphs.map { article.originalText($0.range) } == sent)
  }
}
