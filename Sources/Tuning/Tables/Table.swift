/// Rows under named columns: what the tune commands print.
public struct Table: Sendable {
  /// Names the table in JSON and for `--table`: lower case with hyphens.
  public let id: String
  /// What it shows, for the line above it.
  public let title: String
  public let columns: [Column]
  public private(set) var rows: [[TableCell]] = []
  /// How many rows a terminal shows, and says how many there are more; nil for all of them.
  public var shownRows: Int?

  /// A column: what it is called, and how it gives way where the terminal is narrow.
  public struct Column: Sendable {
    /// The heading; in JSON and CSV the key, with hyphens for blanks.
    public let name: String
    public let form: Form

    public enum Form: Sendable {
      /// Cut where the row is too wide.
      case text
      /// The same, but cut at its beginning: the ends of rule ids and paths tell them apart.
      case id
      /// Never cut.
      case figure
      /// Running text: whole, on lines of its own below the row.
      case passage
    }

    public static func text(_ name: String) -> Column { Column(name: name, form: .text) }
    public static func id(_ name: String) -> Column { Column(name: name, form: .id) }
    public static func figure(_ name: String) -> Column { Column(name: name, form: .figure) }
    public static func passage(_ name: String) -> Column { Column(name: name, form: .passage) }

    var isText: Bool { form == .text || form == .id }

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
