internal import Foundation

/// Linear scores against a reference class, in natural units: what a scale file holds.
public struct LogisticModel: Sendable, Equatable {
  /// One a class beside the reference.
  public var intercepts: [Double]
  /// A list a class beside the reference, a weight a column.
  public var weights: [[Double]]

  public init(intercepts: [Double], weights: [[Double]]) {
    self.intercepts = intercepts
    self.weights = weights
  }

  /// From the parameters of a problem over a standardised matrix.
  init(_ parameters: [Double], of problem: LogisticProblem, divisors: [Double]) {
    weights = (0..<problem.outputs).map { output in
      zip(parameters[problem.columns(of: output)], divisors).map { $0 / $1 }
    }
    intercepts = (0..<problem.outputs).map { output in
      zip(parameters[problem.columns(of: output)], problem.means)
        .reduce(parameters[problem.intercept(of: output)]) { $0 - $1.0 * $1.1 }
    }
  }

  /// The scores of a row: one a class beside the reference; a logit where there are two classes.
  func scores(_ matrix: DesignMatrix, row: Int) -> [Double] {
    zip(intercepts, weights).map { $0 + matrix.sum(row: row, $1) }
  }

  /// The probability of each class, the reference first.
  public static func probabilities(_ scores: [Double]) -> [Double] {
    let highest = max(0, scores.max() ?? 0)
    let powers = ([0] + scores).map { exp($0 - highest) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }
}
