internal import Scoring

/// A stance's interval on a line from −1 to 1.
enum StanceBar {
  static let width = 21

  /// `····━━●━━┊·········`: the point in its interval, with the middle marked.
  static func text(_ stance: Stance) -> String {
    var cells = [Character](repeating: "·", count: width)
    if stance.label != .insufficient {
      for column in column(stance.low)...max(column(stance.low), column(stance.high)) { cells[column] = "━" }
    }
    cells[width / 2] = cells[width / 2] == "━" ? "┿" : "┊"
    if stance.label != .insufficient { cells[column(stance.polarity)] = "●" }
    return String(cells)
  }

  private static func column(_ polarity: Double) -> Int {
    let place = (min(1, max(-1, polarity)) + 1) / 2 * Double(width - 1)
    return Int(place.rounded())
  }
}
