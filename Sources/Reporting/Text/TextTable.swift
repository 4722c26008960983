/// Columns that line up, with the first taking what width is left.
struct TextTable {
  enum Side {
    case left, right
  }

  private let sides: [Side]
  private var rows: [[String]] = []

  init(_ sides: [Side]) {
    self.sides = sides
  }

  mutating func add(_ row: [String]) {
    rows.append(row.map(PlainText.safe))
  }

  /// - Parameter width: columns for a row; the first cell is cut where it would not fit.
  func lines(width: Int) -> [String] {
    var widths = sides.indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    let others = widths.dropFirst().reduce(0) { $0 + $1 + 2 }
    widths[0] = min(widths[0], max(12, width - others))
    return rows.map { row in
      let cells = row.indices.map { column in
        Self.padded(Clipped.text(row[column], to: widths[column]), to: widths[column], sides[column])
      }
      return TrailingBlanks.cut(Clipped.text(cells.joined(separator: "  "), to: width))
    }
  }

  private static func padded(_ text: String, to width: Int, _ side: Side) -> String {
    let blank = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    return side == .left ? text + blank : blank + text
  }
}
