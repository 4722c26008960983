internal import Articles
internal import Scoring

/// A report for a person at a terminal.
struct TextReport {
  let report: Report
  let style: TextStyle
  let ink: Ink

  init(_ report: Report, style: TextStyle) {
    self.report = report
    self.style = style
    ink = Ink(isColoured: style.isColoured)
  }

  var text: String {
    let sections =
      [header, summary] + report.article.paragraphs.map { paragraph($0) } + [
        sources, targets, claims, problems, limits,
      ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// A heading of a section.
  func heading(_ text: String) -> String {
    ink(text, .strong)
  }

  /// Running text at an indent.
  func wrapped(_ text: String, indent: Int = 0, hanging: Int? = nil, width: Int? = nil) -> [String] {
    let hang = hanging ?? indent
    let lines = WrappedText(text, width: (width ?? style.width) - max(indent, hang)).lines
    return lines.enumerated().map { number, line in
      String(repeating: " ", count: number == 0 ? indent : hang) + String(line.cells.map(\.character))
    }
  }
}
