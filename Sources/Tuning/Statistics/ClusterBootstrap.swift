/// Intervals of figures from samples drawn with replacement (B. Efron and R. Tibshirani, An Introduction to the
/// Bootstrap, 1993, chapter 13: the percentile interval).
///
/// Sentences of one article resemble one another; so whole groups are drawn, not single items (A. C. Davison and
/// D. V. Hinkley, Bootstrap Methods and their Application, 1997, section 3.8), and the interval is as wide as it should be.
struct ClusterBootstrap: Sendable {
  /// The group of each item, as an index.
  private let groups: [Int]
  private let groupCount: Int
  private let samples: Int
  private let seed: UInt64

  /// - Parameters:
  ///   - groups: of each item, its group's name.
  ///   - samples: how many samples are drawn.
  ///   - seed: the same seed gives the same intervals.
  init(groups names: [String], samples: Int, seed: UInt64) {
    var indices: [String: Int] = [:]
    groups = names.map { name in
      let index = indices[name, default: indices.count]
      indices[name] = index
      return index
    }
    groupCount = indices.count
    self.samples = samples
    self.seed = seed
  }

  /// The intervals of several figures, all from the same samples.
  /// - Parameter figures: takes how often each item was drawn. Values that are NaN in a sample are left out of that
  ///   figure's interval.
  /// - Returns: one interval a figure; nil where no sample had a value, and for all of a single group, of which nothing
  ///   can be said.
  func intervals(of figures: (_ weights: [Int]) -> [Double]) -> [Interval?] {
    var values: [[Double]] = []
    var generator = SplitMix64(seed: seed)
    for _ in 0..<max(1, samples) {
      let drawn = weights(&generator)
      for (index, value) in figures(drawn).enumerated() {
        if index == values.count { values.append([]) }
        if !value.isNaN { values[index].append(value) }
      }
    }
    return values.map { groupCount > 1 ? Self.percentiles($0) : nil }
  }

  /// The interval of one figure.
  func interval(of figure: (_ weights: [Int]) -> Double) -> Interval? {
    intervals { [figure($0)] }[0]
  }

  private func weights(_ generator: inout SplitMix64) -> [Int] {
    var drawn = [Int](repeating: 0, count: groupCount)
    for _ in 0..<groupCount { drawn[generator.index(below: groupCount)] += 1 }
    return groups.map { drawn[$0] }
  }

  private static func percentiles(_ values: [Double]) -> Interval? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let tail = (1 - Interval.level) / 2
    return Interval(low: quantile(tail, of: sorted), high: quantile(1 - tail, of: sorted))
  }

  /// Linear between the two nearest of the sorted values (R. J. Hyndman and Y. Fan, 1996, type 7).
  static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let low = Int(place)
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
  }
}
