internal import Reporting

/// Tables as a terminal shows them: columns that line up, text cut where a row would be too wide.
struct TableText {
  let width: Int

  /// Text columns give way down to so many columns of the terminal.
  private static let leastText = 10
  private static let passageIndent = 6

  func text(of report: TableReport) -> String {
    var parts = report.tables.filter { !$0.rows.isEmpty }.map { table in
      ([table.title] + lines(of: table)).joined(separator: "\n")
    }
    let notes = report.notes.flatMap { WrappedLines.of(PlainText.safe($0), width: width) }
    if !notes.isEmpty { parts.append(notes.joined(separator: "\n")) }
    return parts.isEmpty ? "" : parts.joined(separator: "\n\n") + "\n"
  }

  private func lines(of table: Table) -> [String] {
    let shown = table.rows.prefix(table.shownRows ?? table.rows.count)
    let inLine = table.columns.indices.filter { table.columns[$0].form != .passage }
    let columns = inLine.map { table.columns[$0] }
    let rows = [columns.map(\.name)] + shown.map { row in inLine.map { PlainText.safe(row[$0].shown) } }
    let widths = fitted(columns, rows)
    var lines = ["  " + line(rows[0], columns, widths)]
    for (row, whole) in zip(rows.dropFirst(), shown) {
      lines.append("  " + line(row, columns, widths))
      for column in table.columns.indices where table.columns[column].form == .passage {
        lines += passage(whole[column].shown)
      }
    }
    let more = table.rows.count - shown.count
    return more > 0 ? lines + ["  … \(more) more"] : lines
  }

  private func line(_ row: [String], _ columns: [Table.Column], _ widths: [Int]) -> String {
    let cells = row.indices.map { column in
      let text = clipped(row[column], columns[column], to: widths[column])
      let blank = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(text)))
      return columns[column].isText ? text + blank : blank + text
    }
    return TrailingBlanks.cut(cells.joined(separator: "  "))
  }

  private func clipped(_ text: String, _ column: Table.Column, to width: Int) -> String {
    guard column.form == .id, DisplayWidth.of(text) > width else { return Clipped.text(text, to: width) }
    var rest = text[...]
    while !rest.isEmpty, DisplayWidth.of(String(rest)) >= width { rest.removeFirst() }
    return "…" + rest
  }

  private func passage(_ text: String) -> [String] {
    let indent = String(repeating: " ", count: Self.passageIndent)
    return WrappedLines.of(PlainText.safe(text), width: width - Self.passageIndent).map { indent + $0 }
  }

  /// The widest text column gives way first, until all fit.
  private func fitted(_ columns: [Table.Column], _ rows: [[String]]) -> [Int] {
    var widths = columns.indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    var excess = widths.reduce(2 * widths.count) { $0 + $1 } - width
    while excess > 0 {
      let text = widths.indices.filter { columns[$0].isText && widths[$0] > Self.leastText }
      guard let widest = text.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
