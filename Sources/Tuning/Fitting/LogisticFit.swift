/// Fits a penalised logistic regression, binary or multinomial, to its optimum.
///
/// The same rows give the same bytes: nothing is drawn, and every sum has its order.
struct LogisticFit: Sendable {
  private let standardised: StandardisedMatrix
  private let labels: [Int]
  private let outputs: Int
  let rowWeights: [Double]

  /// - Parameters:
  ///   - labels: a class a row, 0 the reference.
  ///   - classes: how many classes there are, the reference included.
  init(matrix: DesignMatrix, groups: [PenaltyGroup], labels: [Int], classes: Int = 2, rowWeights: [Double]) {
    standardised = StandardisedMatrix(matrix, groups: groups, rowWeights: rowWeights)
    (self.labels, self.rowWeights, outputs) = (labels, rowWeights, classes - 1)
  }

  /// The parameters of the optimum, in standardised units: a start for another fit.
  /// - Parameters:
  ///   - rowWeights: other weights than the rows' own, for folds and bootstraps.
  ///   - start: parameters of a fit that is near; nil begins at 0.
  func parameters(
    _ penalty: Penalty, rowWeights: [Double]? = nil, from start: [Double]? = nil, tolerance: Double = 1e-8
  ) -> [Double] {
    let problem = problem(penalty, rowWeights: rowWeights)
    let start = start ?? [Double](repeating: 0, count: problem.parameterCount)
    return penalty.absolute == 0
      ? NewtonSolver(tolerance: tolerance).minimum(of: problem, from: start)
      : CoordinateDescent(tolerance: tolerance).minimum(of: problem, from: start)
  }

  /// In natural units.
  func model(_ parameters: [Double]) -> LogisticModel {
    LogisticModel(parameters, of: problem(Penalty(strength: 0)), divisors: standardised.divisors)
  }

  /// How far from the optimum parameters are; see `Optimality`.
  func violation(_ parameters: [Double], _ penalty: Penalty) -> Double {
    Optimality.violation(of: parameters, in: problem(penalty))
  }

  /// What is minimised: the mean loss of the rows and the penalty.
  func objective(_ parameters: [Double], _ penalty: Penalty) -> Double {
    let problem = problem(penalty)
    return problem.loss(problem.margins(parameters)) + problem.penalty(parameters)
  }

  /// The margins of all rows: a list a output.
  func margins(_ parameters: [Double]) -> [[Double]] {
    problem(Penalty(strength: 0)).margins(parameters)
  }

  /// The margins as they are in use: without what the free columns add, since a new sentence is of no data set.
  func marginsInUse(_ parameters: [Double]) -> [[Double]] {
    let margins = margins(parameters)
    guard standardised.factors.contains(0) else { return margins }
    let stride = standardised.factors.count + 1
    return margins.enumerated().map { output, margins in
      let free = standardised.factors.enumerated().map { $1 == 0 ? parameters[output * stride + $0] : 0 }
      return zip(margins, standardised.matrix.product(free[...])).map { $0 - $1 }
    }
  }

  /// The least strength of an absolute penalty that keeps every weight at 0.
  func strongestUseful(ratio: Double) -> Double {
    let held = Penalty(strength: 1e12, ratio: max(ratio, 1e-3))
    let parameters = parameters(held)
    let problem = problem(held)
    let gradient = problem.gradient(parameters, probabilities: problem.probabilities(problem.margins(parameters)))
    var largest = 0.0
    for output in 0..<outputs {
      for (column, index) in problem.columns(of: output).enumerated() where problem.factors[column] > 0 {
        largest = max(largest, abs(gradient[index]) / problem.factors[column])
      }
    }
    return largest * problem.totalWeight / max(ratio, 1e-3)
  }

  private func problem(_ penalty: Penalty, rowWeights: [Double]? = nil) -> LogisticProblem {
    LogisticProblem(
      matrix: standardised.matrix, labels: labels, outputs: outputs, rowWeights: rowWeights ?? self.rowWeights,
      means: standardised.means, factors: standardised.factors, penalty: penalty)
  }
}
