@testable import Articles

/// Reads a plain text.
func read(_ text: String) -> Article {
  ArticleReader.article(id: "test", plainText: Array(text.utf8))
}

extension Article {
  /// The reading text with its parts marked: `|` between sentences, `⟦…⟧` around quotations (`⟦…` left open), ` ¶ ` between
  /// paragraphs; `~` beside `|` where the break lies inside a quotation.
  var marked: String {
    paragraphs.map { marked($0) }.joined(separator: " ¶ ")
  }

  private func marked(_ paragraph: Paragraph) -> String {
    var notes: [Int: String] = [:]
    for quotation in quotations where quotation.paragraph == paragraph.index {
      notes[quotation.range.lowerBound, default: ""] += "⟦"
      if quotation.isClosed { notes[quotation.range.upperBound, default: ""] += "⟧" }
    }
    for sentence in paragraph.sentences.dropLast() {
      notes[sentences[sentence].range.upperBound, default: ""] += sentences[sentence].continuesInQuotation ? "~|" : "|"
    }
    var result: [UInt8] = []
    for offset in paragraph.range.lowerBound...paragraph.range.upperBound {
      result += Array((notes[offset] ?? "").utf8)
      if offset < paragraph.range.upperBound, reading.open[offset] != 0x0A { result.append(reading.open[offset]) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The masked view with `_` for hidden bytes.
  var maskedText: String { Self.shown(reading.masked) }
  var maskedInsideText: String { Self.shown(reading.maskedInside) }

  private static func shown(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.map { $0 == maskByte ? 0x5F : $0 }, as: UTF8.self)
  }
}
