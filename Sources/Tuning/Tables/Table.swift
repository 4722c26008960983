/// Rows under named columns: what the tune commands print.
public struct Table: Sendable {
  /// Names the table in JSON and for `--table`: lower case with hyphens.
  public let id: String
  /// What it shows, for the line above it.
  public let title: String
  public let columns: [Column]
  public private(set) var rows: [[TableCell]] = []

  /// A column: what it is called, and how it gives way where the terminal is narrow.
  public struct Column: Sendable {
    /// The heading; in JSON and CSV the key, with hyphens for blanks.
    public let name: String
    /// Text is cut where the row is too wide; figures never are.
    public let isText: Bool

    public static func text(_ name: String) -> Column { Column(name: name, isText: true) }
    public static func figure(_ name: String) -> Column { Column(name: name, isText: false) }

    var key: String { name.replacing(" ", with: "-") }
  }

  public init(id: String, title: String, columns: [Column]) {
    self.id = id
    self.title = title
    self.columns = columns
  }

  /// A row must have a cell a column; missing ones are empty, further ones are left out.
  public mutating func add(_ cells: [TableCell]) {
    let filled = cells + repeatElement(.missing, count: max(0, columns.count - cells.count))
    rows.append(Array(filled.prefix(columns.count)))
  }
}
