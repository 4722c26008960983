/// A table as CSV (RFC 4180, line feeds): a header row, figures whole, an estimate as three columns.
enum TableCSV {
  static func text(of table: Table) -> String {
    let isEstimate = table.columns.indices.map { column in
      table.rows.contains { if case .estimate = $0[column] { true } else { false } }
    }
    let header = zip(table.columns, isEstimate).flatMap { column, isEstimate in
      isEstimate ? [column.key, column.key + "-low", column.key + "-high"] : [column.key]
    }
    let rows = table.rows.map { row in
      zip(row, isEstimate).flatMap { cell, isEstimate in fields(cell, isEstimate: isEstimate) }
    }
    return ([header] + rows).map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
  }

  private static func fields(_ cell: TableCell, isEstimate: Bool) -> [String] {
    if case .estimate(let value, let low, let high) = cell { return [value, low, high].map(number) }
    let field =
      switch cell {
      case .text(let text): text
      case .integer(let number): String(number)
      case .number(let value, _): number(value)
      case .missing, .estimate: ""
      }
    return isEstimate ? [field, "", ""] : [field]
  }

  private static func number(_ value: Double) -> String {
    value.isFinite ? String(value) : ""
  }

  /// A field that a spreadsheet would run as a formula is made text by an apostrophe.
  private static func quoted(_ field: String) -> String {
    var field = field
    if let first = field.first, "=@\t\r".contains(first) || "+-".contains(first) && Double(field) == nil {
      field = "'" + field
    }
    guard field.contains(where: { "\",\n\r\r\n".contains($0) }) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}
