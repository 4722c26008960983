/// A file of rows with cells between tabs, the first row naming the columns. Blank lines and lines that begin with `#` do not count.
struct TabTable {
  let columns: [String]
  let rows: [Row]

  struct Row {
    let source: SourceText
    let line: Int
    let columns: [String]
    let cells: [Substring]

    init(_ text: Substring, line: Int, columns: [String]?, source: SourceText) {
      let tab = UInt8(ascii: "\t")
      cells = text.utf8.split(separator: tab, omittingEmptySubsequences: false).map { Substring($0) }
      (self.line, self.source) = (line, source)
      self.columns = columns ?? cells.map(String.init)
    }

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
      guard index < cells.count else { return source.spot(line: line, column: max(before, 1)) }
      return source.spot(line: line, column: before + 1, length: max(1, cells[index].unicodeScalars.count))
    }
  }

  /// nil, with an error in the log, where the header is wrong.
  init?(_ source: SourceText, columns known: [String], required: [String], log: ErrorLog, code: ErrorCode) {
    let lines = source.lines.filter { !$0.text.hasPrefix("#") && !$0.text.allSatisfy(\.isWhitespace) }
    guard let first = lines.first else {
      log.add(
        code, at: source.spot(line: 1, column: 1), "the file has no header",
        hint: "the first line names the columns: \(known.joined(separator: ", "))")
      return nil
    }
    let header = Row(first.text, line: first.number, columns: nil, source: source)
    guard Self.check(header, known: known, required: required, log: log, code: code) else { return nil }
    let columns = header.columns
    self.columns = columns
    rows = lines.dropFirst().map { Row($0.text, line: $0.number, columns: columns, source: source) }
  }

  private static func check(
    _ header: Row, known: [String], required: [String], log: ErrorLog, code: ErrorCode
  ) -> Bool {
    let strange = header.columns.filter { !known.contains($0) }
    for name in strange {
      log.add(code, at: header.spot(name), "there is no column `\(name)`", hint: Spelling.hint(for: name, among: known))
    }
    if !strange.isEmpty { return false }
    let missing = required.filter { !header.columns.contains($0) }
    for name in missing {
      log.add(
        code, at: header.source.spot(line: header.line, column: 1), "the column `\(name)` is missing",
        hint: "columns are separated by tabs")
    }
    return missing.isEmpty
  }
}
