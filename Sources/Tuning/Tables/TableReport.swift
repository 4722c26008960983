/// What a tune command has to say: tables, with lines to read above and below them.
public struct TableReport: Sendable {
  /// The command, such as `evaluate`; JSON output has `"schema": "slant/tune/evaluate/1"`.
  public let command: String
  /// The first one is what `--format csv` prints.
  public var tables: [Table]
  /// Lines for people, below the tables; in JSON the list `notes`.
  public var notes: [String]

  public init(command: String, tables: [Table] = [], notes: [String] = []) {
    self.command = command
    self.tables = tables
    self.notes = notes
  }
}

/// How tables are printed.
public enum TableFormat: String, Sendable, CaseIterable {
  case text, json, csv
}

extension TableReport {
  /// Printed whole, with a line end.
  /// - Parameters:
  ///   - width: columns of the terminal, for `text`.
  ///   - table: the one that `csv` prints; nil for the first.
  public func printed(as format: TableFormat, width: Int = 80, table: String? = nil) -> String {
    switch format {
    case .text: TableText(width: width).text(of: self)
    case .json: TableJSON.text(of: self)
    case .csv: tables.first { $0.id == table ?? $0.id }.map(TableCSV.text) ?? ""
    }
  }
}
