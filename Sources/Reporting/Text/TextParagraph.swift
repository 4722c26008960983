internal import Articles
internal import Scoring

/// A paragraph with marks under its words, notes on what was found, and its stance.
extension TextReport {
  /// Columns before the text of a paragraph: its number stands there.
  static var margin: Int { 5 }

  func paragraph(_ paragraph: Paragraph) -> [String] {
    let index = paragraph.index
    return text(of: paragraph) + spaced(notes(onParagraph: index)) + spaced(stances(ofParagraph: index))
  }

  private func spaced(_ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [""] + lines
  }

  private func text(of paragraph: Paragraph) -> [String] {
    let wrapped = WrappedText(report.characters(of: paragraph.range), width: style.width - Self.margin)
    let marks = report.marks(ofParagraph: paragraph.index)
    let styles = report.wordStyles(ofParagraph: paragraph.index)
    let blank = String(repeating: " ", count: Self.margin)
    var number = ink(Self.label("¶\(paragraph.index)"), .faint)
    return wrapped.lines.flatMap { line -> [String] in
      defer { number = blank }
      return [number + line.text(ink, styles: styles)] + MarkRows(marks, under: line).lines(ink).map { blank + $0 }
    }
  }

  private static func label(_ text: String) -> String {
    text + String(repeating: " ", count: max(1, margin - text.count))
  }

  private func stances(ofParagraph index: Int) -> [String] {
    let score = report.stance.paragraphs[index]
    let voices = [("the writer’s words", score.stances.author), ("others’ words", score.stances.attributed)]
    let targets = score.targets.map { ("toward \(report.stance.targets[$0.target].name)", $0.stance) }
    return stanceLines((voices + targets).filter { $0.1.label != .insufficient }, indent: Self.margin)
  }
}
