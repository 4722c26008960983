@testable import Tuning

extension Table {
  func texts(_ column: String) -> [String] {
    guard let place = columns.firstIndex(where: { $0.name == column }) else { return [] }
    return rows.map { if case .text(let text) = $0[place] { text } else { "" } }
  }

  func cell(_ row: String, _ column: String) -> TableCell? {
    guard let place = columns.firstIndex(where: { $0.name == column }) else { return nil }
    return rows.first { $0.first == .text(row) }?[place]
  }
}

extension TableReport {
  /// The figure in a row that begins with a name.
  func value(_ table: String, _ row: String, _ column: String) -> Double? {
    switch tables.first(where: { $0.id == table })?.cell(row, column) {
    case .integer(let value): Double(value)
    case .number(let value, _): value
    case .estimate(let value, let low, let high): low <= value + 1e-12 && value <= high + 1e-12 ? value : nil
    default: nil
    }
  }

  func text(_ table: String, _ row: String, _ column: String) -> String? {
    if case .text(let text)? = tables.first(where: { $0.id == table })?.cell(row, column) { text } else { nil }
  }
}
