/// A file of rows with cells between tabs, the first row naming the columns. Blank lines and lines that begin with `#` do not count.
struct TabTable {
  let columns: [String]
  let rows: [Row]

  struct Row {
    let source: SourceText
    let line: Int
    let columns: [String]
    let cells: [Substring]

    /// nil where the column does not exist or the cell is empty.
    subscript(column: String) -> String? {
      guard let index = columns.firstIndex(of: column), index < cells.count else { return nil }
      let cell = cells[index]
      return cell.isEmpty ? nil : String(cell)
    }

    /// Where the cell stands.
    func spot(_ column: String) -> Spot {
      let index = min(columns.firstIndex(of: column) ?? 0, cells.count)
      let before = cells[..<index].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
      let length = index < cells.count ? cells[index].unicodeScalars.count : 1
      let end = cells.reduce(-1) { $0 + $1.unicodeScalars.count + 1 }
      return source.spot(line: line, column: min(before, end) + 1, length: max(1, length))
    }
  }

  /// nil, with an error in the log, where the header is wrong.
  init?(_ source: SourceText, columns known: [String], required: [String], log: ErrorLog, code: ErrorCode) {
    let lines = source.lines.filter { !$0.text.hasPrefix("#") && !$0.text.allSatisfy(\.isWhitespace) }
    guard let header = lines.first else {
      log.add(
        code, at: source.spot(line: 1, column: 1), "the file has no header",
        hint: "the first line names the columns: \(known.joined(separator: ", "))")
      return nil
    }
    columns = header.text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let names = columns
    let top = Row(
      source: source, line: header.number, columns: names,
      cells: header.text.split(separator: "\t", omittingEmptySubsequences: false))
    var isGood = true
    for name in names where !known.contains(name) {
      log.add(code, at: top.spot(name), "there is no column `\(name)`", hint: Spelling.hint(for: name, among: known))
      isGood = false
    }
    for name in required where isGood && !names.contains(name) {
      log.add(
        code, at: source.spot(line: header.number, column: 1, length: header.text.unicodeScalars.count),
        "the column `\(name)` is missing", hint: "columns are separated by tabs")
      isGood = false
    }
    guard isGood else { return nil }
    rows = lines.dropFirst().map { number, text in
      Row(
        source: source, line: number, columns: names,
        cells: text.split(separator: "\t", omittingEmptySubsequences: false))
    }
  }
}
