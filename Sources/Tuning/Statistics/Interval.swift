/// The ends of a confidence interval.
struct Interval: Sendable, Equatable {
  let low: Double
  let high: Double

  /// The share of repetitions in which the intervals of this project hold the true value.
  static let level = 0.95
}
