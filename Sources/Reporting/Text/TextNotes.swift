/// A line for each finding of a paragraph: what it is, the words, what follows from it.
extension TextReport {
  private static var tagWidth: Int { 11 }

  func notes(onParagraph index: Int) -> [String] {
    let width = style.width - Self.margin - Self.tagWidth
    return report.notes(onParagraph: index, width: width).flatMap { lines(of: $0, width: width) }
  }

  private func lines(of note: Note, width: Int) -> [String] {
    let blank = String(repeating: " ", count: Self.margin)
    let gap = String(repeating: " ", count: max(1, Self.tagWidth - DisplayWidth.of(note.tag)))
    let tag = ink(note.tag, Ink.style(of: note.weight) ?? .faint)
    return wrapped(PlainText.safe(note.words), width: width).enumerated().map { number, line in
      blank + (number == 0 ? tag + gap : String(repeating: " ", count: Self.tagWidth)) + line
    }
  }
}
