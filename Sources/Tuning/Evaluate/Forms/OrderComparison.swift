internal import Reporting

/// Articles on one event, by how much of something people saw in each: does the scale put them in the same order?
///
/// An article's score is the mean of its sentences'. Articles of one outlet, and those in which people saw the same, are
/// not compared.
struct OrderComparison {
  private let comparison: GoldComparison
  private let scale: String
  private let places: [GoldPlace]
  private let scores: [Double]
  private let pairs: [Pair]

  private struct Pair {
    /// Indices into `GoldComparison.entries`: the one that should have the higher score first.
    let higher: Int
    let lower: Int
    let isRight: Bool
  }

  init(_ comparison: GoldComparison, scale: String) {
    self.comparison = comparison
    self.scale = scale
    places = comparison.entries.map { entry in
      if case .order(let place) = entry.label { place } else { GoldPlace(event: "", outlet: "", density: 0) }
    }
    scores = comparison.entries.map { entry in
      let values = entry.said.values(of: scale)
      return values.reduce(0, +) / Double(max(1, values.count))
    }
    pairs = Self.pairs(places, scores)
  }

  private static func pairs(_ places: [GoldPlace], _ scores: [Double]) -> [Pair] {
    let events = Dictionary(grouping: places.indices) { places[$0].event }
    return places.indices.flatMap { one in
      (events[places[one].event] ?? []).compactMap { other in
        let difference = places[one].density - places[other].density
        guard one < other, places[one].outlet != places[other].outlet, difference.magnitude > leastDifference else {
          return nil
        }
        let (higher, lower) = difference > 0 ? (one, other) : (other, one)
        return Pair(higher: higher, lower: lower, isRight: scores[higher] > scores[lower])
      }
    }
  }

  /// Densities are quotients: closer ones are the same.
  private static let leastDifference = 1e-9

  func outcome() -> EvaluationOutcome {
    EvaluationOutcome(tables: [figures], cases: pairs.filter { !$0.isRight }.map(wrongCase))
  }

  private var figures: Table {
    var table = FigureTable(
      id: "\(comparison.question.name)-figures", title: "Order of articles on one event by \(scale): \(comparison.size)"
    )
    table.add("texts", places.count)
    table.add("pairs", pairs.count)
    let densities = places.map(\.density)
    table.add(["pairs right", "Spearman"], comparison.bootstrap, items: places.count) { weights in
      let all = pairs.reduce(0) { $0 + weights[$1.higher] }
      let right = pairs.reduce(0) { $0 + ($1.isRight ? weights[$1.higher] : 0) }
      return [
        Double(right) / Double(max(1, all)), Correlation.spearman(densities, scores, weights: weights),
      ]
    }
    return table.whole
  }

  private func wrongCase(_ pair: Pair) -> WrongCase {
    let difference = scores[pair.lower] - scores[pair.higher]
    return WrongCase(
      fault: .falseAlarm, certainty: min(1, difference.magnitude), row: comparison.entries[pair.lower].row, rule: nil,
      gold: "< line \(comparison.entries[pair.higher].row.line)",
      said: "> by \(Figures.fixed(difference, decimals: 3))",
      marks: [])
  }
}
