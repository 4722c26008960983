/// Minimises a smooth problem (no absolute penalty) by Newton's method, each step found by conjugate gradients and made
/// safe by a line search (Nocedal and Wright 2006, algorithm 7.1). The problem is convex: what it ends in is the optimum.
struct NewtonSolver {
  /// The largest gradient, in units of the mean loss, that counts as none.
  var tolerance = 1e-8
  var mostSteps = 100

  func minimum(of problem: LogisticProblem, from start: [Double]) -> [Double] {
    var parameters = start
    var margins = problem.margins(parameters)
    for _ in 0..<mostSteps {
      let probabilities = problem.probabilities(margins)
      let gradient = problem.gradient(parameters, probabilities: probabilities)
      let violation = gradient.reduce(0) { max($0, abs($1)) }
      guard violation > tolerance else { break }
      let direction = direction(problem, gradient: gradient, probabilities: probabilities)
      let step = LineSearch(problem: problem, parameters: parameters, margins: margins, direction: direction)
      guard let length = step.length(slope: dot(gradient, direction)) else { break }
      parameters = step.parameters(length)
      margins = step.margins(length)
    }
    return parameters
  }

  /// Solves Hessian × direction = −gradient, the more exactly the nearer the end is.
  private func direction(_ problem: LogisticProblem, gradient: [Double], probabilities: [[Double]]) -> [Double] {
    var direction = [Double](repeating: 0, count: gradient.count)
    var residual = gradient.map { -$0 }
    var search = residual
    var squared = dot(residual, residual)
    let goal = squared * min(0.01, squared.squareRoot())
    for _ in 0..<max(20, min(250, gradient.count)) where squared > goal {
      let image = problem.hessianProduct(search, probabilities: probabilities)
      let curvature = dot(search, image)
      guard curvature > 0 else { break }
      let length = squared / curvature
      for index in direction.indices {
        direction[index] += length * search[index]
        residual[index] -= length * image[index]
      }
      let next = dot(residual, residual)
      for index in search.indices { search[index] = residual[index] + next / squared * search[index] }
      squared = next
    }
    return direction
  }
}

func dot(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  for index in a.indices { sum += a[index] * b[index] }
  return sum
}
