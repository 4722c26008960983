import Foundation

@testable import Tuning

/// Rows drawn from known weights, the same each time.
struct Generated {
  let matrix: DesignMatrix
  let labels: [Int]

  /// - Parameter weights: a list a class beside the reference; each begins with the intercept.
  init(_ weights: [[Double]], rows: Int, seed: UInt64 = 1) {
    var random = Numbers(state: seed)
    let columns = (weights.first?.count ?? 1) - 1
    var matrix = DesignMatrix(columnCount: columns)
    var labels: [Int] = []
    for _ in 0..<rows {
      // Counts of rare findings, shares and lengths: what the features of a sentence are like.
      let row = (0..<columns).map { column in
        switch column % 3 {
        case 0: random.uniform() < 0.3 ? 1.0 : 0
        case 1: (random.uniform() * 4).rounded(.down)
        default: random.uniform()
        }
      }
      matrix.append(row.enumerated().map { ($0, $1) })
      let scores = weights.map { weights in zip(weights.dropFirst(), row).reduce(weights[0]) { $0 + $1.0 * $1.1 } }
      labels.append(random.drawn(LogisticModel.probabilities(scores)))
    }
    (self.matrix, self.labels) = (matrix, labels)
  }

  func fit(_ group: PenaltyGroup = .standardised) -> LogisticFit {
    LogisticFit(
      matrix: matrix, groups: Array(repeating: group, count: matrix.columnCount), labels: labels,
      classes: (labels.max() ?? 0) + 1, rowWeights: Array(repeating: 1, count: labels.count))
  }

  /// A linear congruential generator (Knuth's MMIX constants): enough for tests.
  struct Numbers {
    var state: UInt64

    mutating func uniform() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 9_007_199_254_740_992
    }

    mutating func drawn(_ probabilities: [Double]) -> Int {
      var rest = uniform()
      for (index, probability) in probabilities.enumerated() {
        rest -= probability
        if rest < 0 { return index }
      }
      return probabilities.count - 1
    }
  }
}
