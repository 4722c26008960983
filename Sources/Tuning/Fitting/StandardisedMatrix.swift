/// A matrix in the units in which weights are held back, and the way back to natural ones.
struct StandardisedMatrix: Sendable {
  let matrix: DesignMatrix
  /// What each column was divided by.
  let divisors: [Double]
  /// The weighted mean of each column, after the division.
  let means: [Double]
  /// What each column's penalty is multiplied by.
  let factors: [Double]

  static let leastDeviation = 0.25
  static let wordFactor = 3.0

  init(_ natural: DesignMatrix, groups: [PenaltyGroup], rowWeights: [Double]) {
    let moments = Self.moments(natural, rowWeights)
    divisors = zip(groups, moments).map { group, moment in
      switch group {
      case .standardised: max(Self.leastDeviation, moment.deviation)
      case .word: 1 / Self.wordFactor
      case .free: 1
      }
    }
    matrix = natural.scaled(by: divisors.map { 1 / $0 })
    means = zip(moments, divisors).map { $0.mean / $1 }
    factors = groups.map { $0 == .free ? 0 : 1 }
  }

  private static func moments(
    _ matrix: DesignMatrix, _ rowWeights: [Double]
  ) -> [(mean: Double, deviation: Double)] {
    let total = max(rowWeights.reduce(0, +), .leastNormalMagnitude)
    let means = matrix.transposedProduct(rowWeights).map { $0 / total }
    // About the mean: what is not named is 0, and counts with mean².
    var squares = means.map { $0 * $0 * total }
    for row in 0..<matrix.rowCount {
      for (column, value) in matrix.row(row) {
        let distance = value - means[column]
        squares[column] += rowWeights[row] * (distance * distance - means[column] * means[column])
      }
    }
    return zip(means, squares).map { (mean: $0, deviation: (max(0, $1) / total).squareRoot()) }
  }
}
