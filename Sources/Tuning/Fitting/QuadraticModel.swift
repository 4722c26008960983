/// The loss near the present parameters of one output, as a quadratic function of its weights, plus the penalty: what
/// coordinate descent minimises. The intercept is not a coordinate: it is kept at its best value throughout.
struct QuadraticModel {
  private let columns: ColumnMatrix
  private let output: Int
  private let before: [Double]
  private let factors: [Double]
  private let squared: Double
  private let absolute: Double
  private(set) var weights: [Double]
  /// A row's curvature.
  private let curvatures: [Double]
  /// A row's negative slope, the intercept's last move left out.
  private var slopes: [Double]
  private var slopeSum: Double
  private let curvatureSum: Double
  /// Σ curvature × value, and Σ curvature × value² about its mean, of each column.
  private var columnSums: [Double]
  private var columnCurvatures: [Double]

  init(
    problem: LogisticProblem, columns: ColumnMatrix, output: Int, parameters: [Double], probabilities: [Double]
  ) {
    (self.columns, self.output) = (columns, output)
    before = Array(parameters[problem.columns(of: output)])
    weights = before
    factors = problem.factors
    squared = problem.penalty.squared / problem.totalWeight
    absolute = problem.penalty.absolute / problem.totalWeight
    let rowWeights = problem.rowWeights.map { $0 / problem.totalWeight }
    curvatures = zip(rowWeights, probabilities).map { $0 * max($1 * (1 - $1), 1e-9) }
    slopes = problem.labels.indices.map { row in
      rowWeights[row] * ((problem.labels[row] == output + 1 ? 1 : 0) - probabilities[row])
    }
    slopeSum = slopes.reduce(0, +)
    curvatureSum = max(curvatures.reduce(0, +), .leastNormalMagnitude)
    columnSums = [Double](repeating: 0, count: before.count)
    columnCurvatures = columnSums
    for column in before.indices {
      var (sum, square) = (0.0, 0.0)
      for entry in columns.entries(of: column) {
        let product = curvatures[Int(columns.rows[entry])] * columns.values[entry]
        sum += product
        square += product * columns.values[entry]
      }
      columnSums[column] = sum
      columnCurvatures[column] = max(0, square - sum * sum / curvatureSum)
    }
  }

  /// Goes over all weights, then over those that are not 0 until they rest, and again, until nothing moves the slope by
  /// more than `goal`.
  mutating func minimise(to goal: Double) {
    for _ in 0..<100 {
      if sweep(Array(weights.indices)) <= goal { return }
      let active = weights.indices.filter { weights[$0] != 0 }
      for _ in 0..<100 where sweep(active) <= goal { break }
    }
  }

  /// The largest change of slope.
  private mutating func sweep(_ chosen: [Int]) -> Double {
    var largest = 0.0
    for column in chosen {
      let slope = slope(of: column)
      let curvature = columnCurvatures[column]
      let pull = curvature * weights[column] + slope
      let bound = absolute * factors[column]
      let shrunk = pull > bound ? pull - bound : pull < -bound ? pull + bound : 0
      let total = curvature + squared * factors[column]
      guard total > 0 else { continue }
      let change = shrunk / total - weights[column]
      guard change != 0 else { continue }
      move(column, by: change)
      largest = max(largest, abs(change) * total)
    }
    return largest
  }

  private func slope(of column: Int) -> Double {
    var sum = -slopeSum / curvatureSum * columnSums[column]
    for entry in columns.entries(of: column) { sum += columns.values[entry] * slopes[Int(columns.rows[entry])] }
    return sum
  }

  private mutating func move(_ column: Int, by change: Double) {
    weights[column] += change
    if abs(weights[column]) < 1e-14 { weights[column] = 0 }
    for entry in columns.entries(of: column) {
      let row = Int(columns.rows[entry])
      slopes[row] -= curvatures[row] * columns.values[entry] * change
    }
    slopeSum -= columnSums[column] * change
  }

  /// From the parameters before to the model's minimum, 0 for other outputs.
  func direction(in problem: LogisticProblem) -> [Double] {
    var direction = [Double](repeating: 0, count: problem.parameterCount)
    var intercept = slopeSum / curvatureSum
    for (column, index) in problem.columns(of: output).enumerated() {
      direction[index] = weights[column] - before[column]
      intercept += problem.means[column] * direction[index]
    }
    direction[problem.intercept(of: output)] = intercept
    return direction
  }

  /// The parameters with the model's minimum in the place of this output's.
  func replaced(in parameters: [Double], _ problem: LogisticProblem) -> [Double] {
    var parameters = parameters
    let intercept = problem.intercept(of: output)
    parameters[intercept] += direction(in: problem)[intercept]
    for (column, index) in problem.columns(of: output).enumerated() { parameters[index] = weights[column] }
    return parameters
  }
}
