/// Whether scores from 0 to 1 can be read as probabilities: the reliability table and what follows from it.
struct Calibration: Sendable, Equatable {
  /// From the lowest scores to the highest; those in which no score lies have a count of 0.
  let bins: [Bin]

  struct Bin: Sendable, Equatable {
    let low: Double
    /// Belongs to the next bin, but in the last one.
    let high: Double
    var count = 0
    var yes = 0
    fileprivate var sum = 0.0

    /// The mean of the scores.
    var meanScore: Double { count > 0 ? sum / Double(count) : .nan }
    /// How many are in truth yes.
    var share: Double { count > 0 ? Double(yes) / Double(count) : .nan }
  }

  /// - Parameters:
  ///   - scores: from 0 to 1, one a label.
  ///   - binCount: bins of the same width.
  ///   - weights: how often each item counts.
  init(scores: [Double], labels: [Bool], binCount: Int = 10, weights: [Int]? = nil) {
    let width = 1 / Double(binCount)
    var bins = (0..<binCount).map { Bin(low: Double($0) * width, high: Double($0 + 1) * width) }
    for (index, score) in scores.enumerated() {
      let bin = max(0, min(binCount - 1, Int(score * Double(binCount))))
      let weight = weights?[index] ?? 1
      bins[bin].count += weight
      bins[bin].yes += labels[index] ? weight : 0
      bins[bin].sum += Double(weight) * score
    }
    self.bins = bins
  }

  /// Σ (bin's count / all) · |share of yes − mean score|: the expected calibration error (M. P. Naeini, G. Cooper and
  /// M. Hauskrecht, AAAI 2015).
  var expectedError: Double {
    let total = bins.reduce(0) { $0 + $1.count }
    guard total > 0 else { return 0 }
    return bins.reduce(0) { error, bin in
      bin.count > 0 ? error + Double(bin.count) / Double(total) * (bin.share - bin.meanScore).magnitude : error
    }
  }
}
