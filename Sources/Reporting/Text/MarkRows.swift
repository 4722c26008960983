/// The rows of marks under a line of text.
package struct MarkRows {
  private struct Placed {
    let columns: Range<Int>
    let text: String
    let style: Ink.Style?
  }

  private var rows: [[Placed]] = []

  /// - Parameter marks: in order of importance: a mark takes the first row that has room for it.
  package init(_ marks: [Mark], under line: WrappedText.Line) {
    guard let first = line.cells.first, let last = line.cells.last else { return }
    for mark in marks {
      guard let columns = line.columns(of: mark.range) else { continue }
      let drawn = mark.drawn(
        columns: columns, opens: mark.range.lowerBound >= first.bytes.lowerBound,
        closes: mark.range.upperBound <= last.bytes.upperBound)
      guard let text = drawn else { continue }
      place(Placed(columns: columns, text: text, style: mark.style))
    }
  }

  /// The rows from the text downwards.
  package func lines(_ ink: Ink) -> [String] {
    rows.map { row in
      var line = ""
      var column = 0
      for placed in row.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
        line += String(repeating: " ", count: placed.columns.lowerBound - column) + ink(placed.text, placed.style)
        column = placed.columns.upperBound
      }
      return TrailingBlanks.cut(line)
    }
  }

  private mutating func place(_ placed: Placed) {
    // One inside the other, running over the same columns, look the same.
    if rows.contains(where: { $0.contains { $0.columns == placed.columns && $0.text == placed.text } }) { return }
    let free = rows.firstIndex { row in !row.contains { $0.columns.overlaps(placed.columns) } }
    if let free { rows[free].append(placed) } else { rows.append([placed]) }
  }
}
