internal import Foundation

/// A penalised logistic regression: binary, or multinomial against a reference class.
///
/// The objective is (Σ weight × loss + penalty) / Σ weight. Columns are standardised and centred: margin = intercept +
/// Σ w × (x − mean). Centring changes nothing in the solution, since the intercept is free, and much in how fast it is
/// found; the matrix itself stays sparse.
struct LogisticProblem: Sendable {
  let matrix: DesignMatrix
  /// A class a row; 0 is the reference, whose margin is 0.
  let labels: [Int]
  /// Classes beside the reference.
  let outputs: Int
  /// At least 0; rows of weight 0 are left out.
  let rowWeights: [Double]
  let means: [Double]
  /// What each column's penalty is multiplied by; 0 leaves the column free.
  let factors: [Double]
  var penalty: Penalty
  let totalWeight: Double

  init(
    matrix: DesignMatrix, labels: [Int], outputs: Int, rowWeights: [Double], means: [Double], factors: [Double],
    penalty: Penalty
  ) {
    (self.matrix, self.labels, self.outputs, self.rowWeights) = (matrix, labels, outputs, rowWeights)
    (self.means, self.factors, self.penalty) = (means, factors, penalty)
    totalWeight = max(rowWeights.reduce(0, +), .leastNormalMagnitude)
  }

  /// For each output the weights of all columns, then its intercept.
  var parameterCount: Int { outputs * stride }
  var stride: Int { matrix.columnCount + 1 }

  func columns(of output: Int) -> Range<Int> { output * stride..<output * stride + matrix.columnCount }
  func intercept(of output: Int) -> Int { (output + 1) * stride - 1 }

  /// A list a output: the margin of each row, linear in the parameters.
  func margins(_ parameters: [Double]) -> [[Double]] {
    (0..<outputs).map { output in
      let weights = parameters[columns(of: output)]
      let base = zip(weights, means).reduce(parameters[intercept(of: output)]) { $0 - $1.0 * $1.1 }
      return matrix.product(weights).map { $0 + base }
    }
  }

  /// The mean loss of the rows: −ln of the probability of the row's class.
  func loss(_ margins: [[Double]]) -> Double {
    var sum = 0.0
    for row in labels.indices where rowWeights[row] > 0 {
      var highest = 0.0
      for output in 0..<outputs { highest = max(highest, margins[output][row]) }
      var total = exp(-highest)
      for output in 0..<outputs { total += exp(margins[output][row] - highest) }
      let own = labels[row] == 0 ? 0 : margins[labels[row] - 1][row]
      sum += rowWeights[row] * (highest + log(total) - own)
    }
    return sum / totalWeight
  }

  /// A list a output: the probability of its class in each row.
  func probabilities(_ margins: [[Double]]) -> [[Double]] {
    var probabilities = margins
    for row in labels.indices {
      var highest = 0.0
      for output in 0..<outputs { highest = max(highest, margins[output][row]) }
      var total = exp(-highest)
      for output in 0..<outputs {
        probabilities[output][row] = exp(margins[output][row] - highest)
        total += probabilities[output][row]
      }
      for output in 0..<outputs { probabilities[output][row] /= total }
    }
    return probabilities
  }

  /// The penalty's part of the objective.
  func penalty(_ parameters: [Double]) -> Double {
    var sum = 0.0
    for output in 0..<outputs {
      for (weight, factor) in zip(parameters[columns(of: output)], factors) where factor > 0 {
        sum += factor * (penalty.squared * weight * weight / 2 + penalty.absolute * abs(weight))
      }
    }
    return sum / totalWeight
  }

  /// The gradient of all that is smooth: the loss and the squared part of the penalty.
  func gradient(_ parameters: [Double], probabilities: [[Double]]) -> [Double] {
    let residuals = (0..<outputs).map { output in
      labels.indices.map { row in
        rowWeights[row] * (probabilities[output][row] - (labels[row] == output + 1 ? 1 : 0)) / totalWeight
      }
    }
    return transposed(residuals, ridgeOf: parameters)
  }

  /// The Hessian of all that is smooth, times a direction.
  func hessianProduct(_ direction: [Double], probabilities: [[Double]]) -> [Double] {
    var changes = margins(direction)
    for row in labels.indices {
      var mean = 0.0
      for output in 0..<outputs { mean += probabilities[output][row] * changes[output][row] }
      let weight = rowWeights[row] / totalWeight
      for output in 0..<outputs {
        changes[output][row] = weight * probabilities[output][row] * (changes[output][row] - mean)
      }
    }
    return transposed(changes, ridgeOf: direction)
  }

  /// Centred Xᵀ·r for each output, with the derivative of the squared penalty at `parameters`.
  private func transposed(_ residuals: [[Double]], ridgeOf parameters: [Double]) -> [Double] {
    var result: [Double] = []
    result.reserveCapacity(parameterCount)
    for output in 0..<outputs {
      let sum = residuals[output].reduce(0, +)
      let weights = parameters[columns(of: output)]
      let first = weights.startIndex
      for (column, value) in matrix.transposedProduct(residuals[output]).enumerated() {
        let ridge = factors[column] * penalty.squared * weights[first + column] / totalWeight
        result.append(value - means[column] * sum + ridge)
      }
      result.append(sum)
    }
    return result
  }
}
