internal import Articles
internal import Reporting

/// A term at one place, with the words around it.
struct KeywordInContext: Sendable {
  let before: String
  let term: String
  let after: String
  let id: String

  /// - Parameter width: columns of the terminal for each side.
  init(_ judged: JudgedText, tokens: Range<Int>, width: Int) {
    let article = judged.text.article
    let start = judged.text.tokens[tokens.lowerBound].range.lowerBound
    let end = judged.text.tokens[tokens.upperBound - 1].range.upperBound
    let paragraph = article.paragraphs[article.paragraphIndex(at: start) ?? 0].range
    id = article.id
    term = article.reading.text(start..<end)
    before = Self.end(of: Self.line(article.reading.text(min(paragraph.lowerBound, start)..<start)), width: width)
    after = Clipped.text(Self.line(article.reading.text(end..<max(paragraph.upperBound, end))), to: width)
  }

  private static func line(_ text: String) -> String {
    PlainText.safe(text).trimmed
  }

  /// The last words that fit.
  private static func end(of text: String, width: Int) -> String {
    String(Clipped.text(String(text.reversed()), to: width).reversed())
  }
}

extension String {
  /// Without blanks around it.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
