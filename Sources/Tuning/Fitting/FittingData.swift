internal import Foundation

/// What is fitted: rows of features with labels, weights, groups and the data set each is from.
struct FittingData: Sendable {
  var matrix: DesignMatrix
  /// How each column is held back.
  var groups: [PenaltyGroup]
  /// A class a row; 0 is the reference.
  let labels: [Int]
  /// How many classes, the reference included.
  let classes: Int
  let rowWeights: [Double]
  /// Rows of one group are never divided between folds, and drawn together.
  let rowGroups: [String]
  /// The data set of each row, from 0; the first is what the model is for.
  let sets: [Int]

  /// A fit over some of the columns.
  func fit(columns: [Int]? = nil, rowWeights: [Double]? = nil) -> LogisticFit {
    let chosen = columns ?? Array(0..<matrix.columnCount)
    return LogisticFit(
      matrix: columns == nil ? matrix : matrix.selecting(chosen), groups: chosen.map { groups[$0] }, labels: labels,
      classes: classes, rowWeights: rowWeights ?? self.rowWeights)
  }

  /// −ln of the probability that margins give the row's class.
  func loss(row: Int, _ margins: [[Double]]) -> Double {
    let probabilities = LogisticModel.probabilities(margins.map { $0[row] })
    return -log(max(probabilities[labels[row]], 1e-300))
  }

  /// Weights that make every class count the same within its data set.
  static func balanced(_ weights: [Double], labels: [Int], sets: [Int], classes: Int) -> [Double] {
    var totals: [[Double]] = Array(
      repeating: Array(repeating: 0, count: classes), count: (sets.max() ?? 0) + 1)
    for row in labels.indices { totals[sets[row]][labels[row]] += weights[row] }
    return labels.indices.map { row in
      let all = totals[sets[row]]
      let present = Double(all.count { $0 > 0 })
      return weights[row] * all.reduce(0, +) / (present * max(all[labels[row]], .leastNormalMagnitude))
    }
  }
}
