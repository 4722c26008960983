internal import Reporting

/// Tables as a terminal shows them: columns that line up, text cut where a row would be too wide.
struct TableText {
  let width: Int

  /// Text columns give way down to so many columns of the terminal.
  private static let leastText = 10

  func text(of report: TableReport) -> String {
    var parts = report.tables.filter { !$0.rows.isEmpty }.map { table in
      ([table.title] + lines(of: table)).joined(separator: "\n")
    }
    if !report.notes.isEmpty { parts.append(report.notes.map(PlainText.safe).joined(separator: "\n")) }
    return parts.isEmpty ? "" : parts.joined(separator: "\n\n") + "\n"
  }

  private func lines(of table: Table) -> [String] {
    let rows = [table.columns.map(\.name)] + table.rows.map { $0.map { PlainText.safe($0.shown) } }
    let widths = fitted(table, rows)
    return rows.map { row in
      let cells = row.indices.map { column in
        let text = Clipped.text(row[column], to: widths[column])
        let blank = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(text)))
        return table.columns[column].isText ? text + blank : blank + text
      }
      return "  " + TrailingBlanks.cut(cells.joined(separator: "  "))
    }
  }

  /// The widest text column gives way first, until all fit.
  private func fitted(_ table: Table, _ rows: [[String]]) -> [Int] {
    var widths = table.columns.indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    var excess = widths.reduce(2 * widths.count) { $0 + $1 } - width
    while excess > 0 {
      let text = widths.indices.filter { table.columns[$0].isText && widths[$0] > Self.leastText }
      guard let widest = text.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
