/// Minimises a problem with an absolute penalty: Newton steps whose quadratic model is minimised one weight at a time
/// (Friedman, Hastie and Tibshirani 2010; with the line search of Yuan, Ho and Lin 2012). Classes take turns.
struct CoordinateDescent {
  /// The largest violation of the optimality conditions, in units of the mean loss, that counts as none.
  var tolerance = 1e-8
  var mostSteps = 200

  func minimum(of problem: LogisticProblem, from start: [Double]) -> [Double] {
    let columns = ColumnMatrix(problem.matrix)
    var parameters = start
    var margins = problem.margins(parameters)
    for _ in 0..<mostSteps {
      var isMoving = false
      for output in 0..<problem.outputs {
        let probabilities = problem.probabilities(margins)
        let gradient = problem.gradient(parameters, probabilities: probabilities)
        let violation = Optimality.violation(of: parameters, gradient: gradient, in: problem)
        guard violation > tolerance else { return parameters }
        var model = QuadraticModel(
          problem: problem, columns: columns, output: output, parameters: parameters,
          probabilities: probabilities[output])
        model.minimise(to: violation / 20)
        let direction = model.direction(in: problem)
        let slope = dot(gradient, direction) + absoluteChange(problem, parameters, direction)
        let step = LineSearch(problem: problem, parameters: parameters, margins: margins, direction: direction)
        guard let length = step.length(slope: slope) else { continue }
        // A whole step lands on the model's weights themselves, so that zeros are zeros.
        parameters = length == 1 ? model.replaced(in: parameters, problem) : step.parameters(length)
        margins = step.margins(length)
        isMoving = true
      }
      guard isMoving else { break }
    }
    return parameters
  }

  /// By how much the absolute and squared penalties change beyond what the gradient already says.
  private func absoluteChange(_ problem: LogisticProblem, _ parameters: [Double], _ direction: [Double]) -> Double {
    var change = 0.0
    for output in 0..<problem.outputs {
      for (column, index) in problem.columns(of: output).enumerated() where direction[index] != 0 {
        let weight = parameters[index]
        change += problem.factors[column] * (abs(weight + direction[index]) - abs(weight))
      }
    }
    return change * problem.penalty.absolute / problem.totalWeight
  }
}
