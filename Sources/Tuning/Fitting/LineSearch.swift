/// How far to go in a direction: 1, or half of it, or half of that, until the objective falls enough (Armijo 1966).
struct LineSearch {
  let problem: LogisticProblem
  let parameters: [Double]
  let margins: [[Double]]
  let direction: [Double]
  private let changes: [[Double]]
  private let objective: Double

  init(problem: LogisticProblem, parameters: [Double], margins: [[Double]], direction: [Double]) {
    (self.problem, self.parameters, self.margins, self.direction) = (problem, parameters, margins, direction)
    changes = problem.margins(direction)
    objective = problem.loss(margins) + problem.penalty(parameters)
  }

  /// nil where no step leads down: the rest is rounding.
  /// - Parameter slope: what the objective would change by with the whole step, if it were linear; below 0.
  func length(slope: Double) -> Double? {
    guard slope < 0 else { return nil }
    let rounding = 1e-15 * max(1, abs(objective))
    var length = 1.0
    while length > 1e-10 {
      let reached = problem.loss(margins(length)) + problem.penalty(parameters(length))
      if reached <= objective + 1e-4 * length * slope + rounding { return length }
      length /= 2
    }
    return nil
  }

  func parameters(_ length: Double) -> [Double] {
    zip(parameters, direction).map { $0 + length * $1 }
  }

  func margins(_ length: Double) -> [[Double]] {
    zip(margins, changes).map { zip($0, $1).map { $0 + length * $1 } }
  }
}
