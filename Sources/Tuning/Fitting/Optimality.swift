/// How far parameters are from the optimum of a convex problem (the Karush–Kuhn–Tucker conditions).
enum Optimality {
  /// The largest violation over all parameters, in units of the mean loss; 0 at the optimum.
  ///
  /// A weight that is not 0 needs gradient + absolute penalty × sign = 0; one that is 0 needs |gradient| ≤ the penalty.
  static func violation(of parameters: [Double], in problem: LogisticProblem) -> Double {
    let probabilities = problem.probabilities(problem.margins(parameters))
    return violation(
      of: parameters, gradient: problem.gradient(parameters, probabilities: probabilities), in: problem)
  }

  static func violation(of parameters: [Double], gradient: [Double], in problem: LogisticProblem) -> Double {
    var worst = 0.0
    for output in 0..<problem.outputs {
      worst = max(worst, abs(gradient[problem.intercept(of: output)]))
      for (column, index) in problem.columns(of: output).enumerated() {
        let bound = problem.penalty.absolute * problem.factors[column] / problem.totalWeight
        let weight = parameters[index]
        let distance =
          weight == 0
          ? max(0, abs(gradient[index]) - bound) : abs(gradient[index] + (weight > 0 ? bound : -bound))
        worst = max(worst, distance)
      }
    }
    return worst
  }
}
