import Foundation
import Testing

@testable import Tuning

@Suite struct LogisticFitTests {
  private static let binary: [[Double]] = [[-1, 1.5, -0.5, 2, 0, 0, 0.75]]
  private static let three: [[Double]] = [[-1, 1.5, -0.5, 2, 0, 0, 0.75], [0.5, -1, 0, 1, 0.5, 0, 0]]
  private static let penalties = [
    Penalty(strength: 0.01), Penalty(strength: 10), Penalty(strength: 300), Penalty(strength: 5, ratio: 1),
    Penalty(strength: 40, ratio: 1), Penalty(strength: 20, ratio: 0.5),
  ]

  /// By the gradient, and, without it, by the objective itself: no small step leads down.
  @Test(arguments: [binary, three], penalties)
  func theOptimalityConditionsHold(_ weights: [[Double]], _ penalty: Penalty) {
    let fit = Generated(weights, rows: 800).fit()
    let parameters = fit.parameters(penalty)
    #expect(fit.violation(parameters, penalty) <= 1e-8)
    for index in parameters.indices {
      for step in [1e-3, -1e-3] {
        var moved = parameters
        moved[index] += step
        #expect(fit.objective(moved, penalty) > fit.objective(parameters, penalty) - 1e-13)
      }
    }
  }

  @Test func anAbsolutePenaltyLeavesWeightsOut() {
    let fit = Generated(Self.binary, rows: 800).fit()
    let strongest = fit.strongestUseful(ratio: 1)
    #expect(fit.model(fit.parameters(Penalty(strength: strongest * 1.001, ratio: 1))).weights[0].allSatisfy { $0 == 0 })
    let some = fit.model(fit.parameters(Penalty(strength: strongest * 0.2, ratio: 1))).weights[0]
    #expect(some.contains(0))
    #expect(some[0] > 0 && some[2] > 0)
  }

  /// With one feature that is 0 or 1 and no penalty, the weights are the log-odds of the two halves.
  @Test(arguments: [Penalty(strength: 0), Penalty(strength: 1e-9, ratio: 1)])
  func twoByTwoIsSolvedByHand(_ penalty: Penalty) {
    let rows = [(0.0, 0, 30.0), (0, 1, 10), (1, 0, 5), (1, 1, 15)]
    var matrix = DesignMatrix(columnCount: 1)
    for row in rows { matrix.append([(0, row.0)]) }
    let fit = LogisticFit(
      matrix: matrix, groups: [.standardised], labels: rows.map(\.1), rowWeights: rows.map(\.2))
    let model = fit.model(fit.parameters(penalty))
    #expect(abs(model.intercepts[0] - log(10.0 / 30)) < 1e-6)
    #expect(abs(model.weights[0][0] - (log(15.0 / 5) - log(10.0 / 30))) < 1e-6)
  }

  @Test func interceptsAloneAreTheSharesOfTheClasses() {
    var matrix = DesignMatrix(columnCount: 1)
    let labels = [0, 0, 0, 0, 1, 1, 2, 2, 2]
    for _ in labels { matrix.append([(0, 0.0)]) }
    let fit = LogisticFit(
      matrix: matrix, groups: [.word], labels: labels, classes: 3, rowWeights: labels.map { _ in 1 })
    let model = fit.model(fit.parameters(Penalty(strength: 1)))
    let shares = LogisticModel.probabilities(model.intercepts)
    for (share, expected) in zip(shares, [4.0 / 9, 2.0 / 9, 3.0 / 9]) { #expect(abs(share - expected) < 1e-7) }
  }

  @Test(arguments: [binary, three])
  func knownWeightsAreFoundAgain(_ weights: [[Double]]) {
    let fit = Generated(weights, rows: 40_000).fit()
    let model = fit.model(fit.parameters(Penalty(strength: 0.01)))
    for (output, known) in weights.enumerated() {
      #expect(abs(model.intercepts[output] - known[0]) < 0.15)
      for (found, known) in zip(model.weights[output], known.dropFirst()) { #expect(abs(found - known) < 0.15) }
    }
  }

  /// Two ways to one optimum.
  @Test func coordinateDescentAgreesWithNewton() {
    let fit = Generated(Self.three, rows: 600).fit()
    let smooth = fit.parameters(Penalty(strength: 10))
    let coordinates = fit.parameters(Penalty(strength: 10, ratio: 1e-12))
    for (one, other) in zip(smooth, coordinates) { #expect(abs(one - other) < 1e-5) }
  }

  /// Rows drawn three times are rows of weight 3; rows of weight 0 are not there.
  @Test(arguments: [Penalty(strength: 10), Penalty(strength: 10, ratio: 1)])
  func weightsOfRowsAreRepetitions(_ penalty: Penalty) {
    let rows = Generated(Self.binary, rows: 300)
    let times = rows.labels.indices.map { $0 % 4 }
    var repeated = DesignMatrix(columnCount: rows.matrix.columnCount)
    for (row, times) in times.enumerated() { for _ in 0..<times { repeated.append(rows.matrix.row(row)) } }
    let groups = [PenaltyGroup](repeating: .word, count: rows.matrix.columnCount)
    let labels = zip(rows.labels, times).flatMap { Array(repeating: $0, count: $1) }
    let weighted = LogisticFit(
      matrix: rows.matrix, groups: groups, labels: rows.labels, rowWeights: times.map(Double.init))
    let plain = LogisticFit(matrix: repeated, groups: groups, labels: labels, rowWeights: labels.map { _ in 1 })
    for (one, other) in zip(weighted.parameters(penalty), plain.parameters(penalty)) {
      #expect(abs(one - other) < 1e-6)
    }
  }

  @Test func theSameRowsGiveTheSameBytes() {
    for penalty in Self.penalties {
      let first = Generated(Self.three, rows: 400).fit().parameters(penalty)
      let second = Generated(Self.three, rows: 400).fit().parameters(penalty)
      #expect(first.map(\.bitPattern) == second.map(\.bitPattern))
    }
  }
}
