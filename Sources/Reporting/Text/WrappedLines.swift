/// Running text divided into lines that fit a width.
package enum WrappedLines {
  package static func of(_ text: String, width: Int) -> [String] {
    WrappedText(text, width: width).lines.map { line in String(line.cells.map(\.character)) }
  }
}
