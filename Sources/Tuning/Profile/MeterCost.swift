internal import Matching

/// What measuring itself takes, so that it can be taken out of what was measured.
struct MeterCost {
  /// Nanoseconds that entering and leaving a section add to it.
  let own: Double
  /// Nanoseconds that they add to the section around it.
  let outer: Double

  private static let trials = 1000
  private static let rounds = 40

  /// Measured now, on this machine, with sections in which nothing is done. The least of many rounds: what else the machine
  /// does is no cost of measuring.
  static func measured() -> MeterCost {
    let rounds = (0..<rounds).map { _ in round() }
    return rounds.min { $0.own + $0.outer < $1.own + $1.outer } ?? round()
  }

  private static func round() -> MeterCost {
    let meter = Meter()
    meter.resume()
    for _ in 0..<trials { Optional(meter).measure(.part(.reading)) {} }
    meter.settle()
    return MeterCost(
      own: meter[.reading].nanoseconds / Double(trials), outer: meter[.rest].nanoseconds / Double(trials))
  }

  /// The nanoseconds of a section without those of measuring it and the sections inside it.
  func net(_ figures: Meter.Figures) -> Double {
    max(0, figures.nanoseconds - Double(figures.calls) * own - Double(figures.inner) * outer)
  }
}
