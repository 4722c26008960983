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
    case .number(let value, let decimals): Self.fixed(value, decimals)
    case .estimate(let value, let low, let high):
      "\(Self.fixed(value, 3)) [\(Self.fixed(low, 3)), \(Self.fixed(high, 3))]"
    }
  }

  /// With so many decimals, and a minus sign as wide as a digit; `—` for what is no number.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "—" }
    var unit = 1
    for _ in 0..<max(0, min(6, decimals)) { unit *= 10 }
    let whole = Int((value.magnitude * Double(unit)).rounded())
    let sign = value < 0 && whole > 0 ? "−" : ""
    guard unit > 1 else { return "\(sign)\(whole)" }
    let digits = String(whole % unit)
    let zeros = String(repeating: "0", count: max(0, decimals - digits.count))
    return "\(sign)\(whole / unit).\(zeros)\(digits)"
  }
}
