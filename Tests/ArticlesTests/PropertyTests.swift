import Foundation
import Testing

@testable import Articles

/// What holds for every article, whatever it was made of.
@Suite struct PropertyTests {
  @Test(arguments: Fixtures.plainTexts + Fixtures.broken)
  func fixturesHoldTogether(_ name: String) throws {
    Invariants.check(ArticleReader.article(id: name, plainText: try Fixtures.bytes(name)))
  }

  @Test func markdownHoldsTogether() throws {
    Invariants.check(MarkdownReader.article(id: "m", markdown: try Fixtures.bytes("articles/bridge-flash.md")))
  }

  @Test(arguments: 0..<40)
  func generatedTextsHoldTogether(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<25 {
      let text = GeneratedText.text(pieces: Int.random(in: 0...60, using: &random), &random)
      Invariants.check(ArticleReader.article(id: "g", plainText: Array(text.utf8)))
      Invariants.check(MarkdownReader.article(id: "g", markdown: Array(text.utf8)))
    }
  }

  @Test(arguments: 0..<20)
  func randomBytesHoldTogether(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(1000 + seed))
    for _ in 0..<25 {
      let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      Invariants.check(ArticleReader.article(id: "r", plainText: bytes))
      Invariants.check(MarkdownReader.article(id: "r", markdown: bytes))
      #expect(UTF8Repair(bytes).bytes == Array(String(decoding: bytes, as: UTF8.self).utf8))
    }
  }

  /// The same structure, however the text is written.
  @Test(arguments: Fixtures.plainTexts)
  func writingDoesNotMatter(_ name: String) throws {
    let text = String(decoding: try Fixtures.bytes(name), as: UTF8.self).replacing("\r\n", with: "\n")
    let plain = read(text).marked
    #expect(read(text.replacing("\n", with: "\r\n")).marked == plain)
    #expect(read("\u{FEFF}" + text).marked == plain)
    #expect(read(text.decomposedStringWithCanonicalMapping).marked == plain)
    #expect(read(text.precomposedStringWithCanonicalMapping).marked == plain)
    #expect(read(text.replacing(" ", with: "\u{A0}")).paragraphs.count == read(text).paragraphs.count)
    let double = text.replacing("“", with: "\"").replacing("”", with: "\"")
    #expect(read(double).marked == plain)
  }

  @Test func anEmojiLineBeforeOnlyShifts() throws {
    for name in Fixtures.plainTexts {
      let text = String(decoding: try Fixtures.bytes(name), as: UTF8.self).replacing("\r\n", with: "\n")
      let body = text.split(separator: "\n\n").dropFirst(3).joined(separator: "\n\n")
      #expect(read("👩‍👩‍👧 🙏\n\n" + body).marked == "👩👩👧 🙏 ¶ " + read(body).marked)
    }
  }
}

/// Texts made of what gives a reader trouble.
enum GeneratedText {
  static let pieces = [
    "He", "said", "the", "U.S.", "Mr.", "K.", "a.m.", "3.5", "é", "e\u{301}", "\u{301}", "\u{327}\u{301}", "한",
    "\u{1112}\u{1161}\u{11AB}",
    "\"", "“", "”", "'", "‘", "’", "''", "``", "«", "»", "„", "‹", "›", "`", "‘‘", "’’", ".", "!", "?", "…", "...",
    ". . .", ",",
    "--", "---", "----", "—", " ", "  ", "\u{A0}", "\t", "\n", "\r\n", "\n\n", "\r", "\u{2028}", "\u{200B}", "\u{AD}",
    "\u{FEFF}",
    "\u{0}", "\u{1}", "👩‍👩‍👧", "🙏", "(", ")", "[", "]", "*", "_", "#", ">", "- ", "1. ", "\\", "&amp;", "<b>", "](x)", "!",
    "他。", "।",
    "\u{212B}", "\u{2126}", "Ω", "'90s", "workers'", "'em", "6'2\"", "By X", "2024-01-02",
  ]

  static func text(pieces count: Int, _ random: inout SeededRandom) -> String {
    (0..<count).map { _ in
      (pieces.randomElement(using: &random) ?? "") + (Int.random(in: 0...2, using: &random) == 0 ? " " : "")
    }.joined()
  }
}
