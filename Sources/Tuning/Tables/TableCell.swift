internal import Reporting

/// One value of a table.
public enum TableCell: Sendable, Equatable {
  case missing
  case text(String)
  case integer(Int)
  /// Shown with so many decimals; whole in JSON and CSV.
  case number(Double, decimals: Int = 3)
  /// A figure with its interval: `.712 [.680, .741]`; in CSV three columns.
  case estimate(Double, low: Double, high: Double)

  /// A figure with its interval, where it has one.
  static func estimated(_ value: Double, _ interval: Interval?) -> TableCell {
    interval.map { .estimate(value, low: $0.low, high: $0.high) } ?? .number(value)
  }

  /// For a terminal.
  var shown: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let value, let decimals): Figures.fixed(value, decimals: decimals)
    case .estimate(let value, let low, let high):
      "\(Figures.fixed(value, decimals: 3)) [\(Figures.fixed(low, decimals: 3)), \(Figures.fixed(high, decimals: 3))]"
    }
  }
}
