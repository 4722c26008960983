import Foundation
import Testing

@testable import Tuning

@Suite struct FoldsTests {
  private let groups = (0..<100).map { "g\($0 % 17)" }

  @Test func groupsAreNeverDivided() {
    let folds = Folds(groups: groups, count: 5, seed: 1)
    for group in Set(groups) {
      let places = groups.indices.filter { groups[$0] == group }.map { folds.ofRow[$0] }
      #expect(Set(places).count == 1)
    }
    let sizes = (0..<5).map { fold in folds.ofRow.count { $0 == fold } }
    #expect(sizes.reduce(0, +) == 100)
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 6)
  }

  @Test func theSeedDecides() {
    #expect(Folds(groups: groups, count: 5, seed: 1).ofRow == Folds(groups: groups, count: 5, seed: 1).ofRow)
    #expect(Folds(groups: groups, count: 5, seed: 1).ofRow != Folds(groups: groups, count: 5, seed: 2).ofRow)
  }

  @Test func thereAreNoMoreFoldsThanGroups() {
    #expect(Folds(groups: ["a", "a", "b"], count: 5, seed: 1).count == 2)
  }
}

@Suite struct CutChoiceTests {
  @Test func rareYesNeedsALowerCut() {
    let scores = [-4.0, -3, -3, -2.5, -2, -1.5, -1, -0.8, -0.6, 0.5]
    let labels = [false, false, false, false, false, false, true, true, true, true]
    let choice = CutChoice(scores: scores, labels: labels, figure: .f1)
    #expect(choice.cut == -1.25)
    #expect(choice.best == 1)
    #expect(choice.atZero == 0.4)
  }

  @Test func aSmallGainIsNone() {
    let scores = (0..<1000).map { Double($0) / 100 - 5 }
    let labels = scores.map { $0 >= 0.03 }
    let choice = CutChoice(scores: scores, labels: labels, figure: .macroF1)
    #expect(choice.best == 1)
    #expect(choice.best - choice.atZero < 0.01)
    #expect(choice.cut == 0)
  }

  @Test func macroFigureCountsBothSides() {
    let choice = CutChoice(scores: [-1, -0.5, 0.5, 1], labels: [false, true, false, true], figure: .macroF1)
    #expect(choice.atZero == 0.5)
    #expect(abs(choice.best - (2.0 / 3 + 0.8) / 2) < 1e-12)
  }
}

@Suite struct PlattCalibrationTests {
  /// Scores that are twice too sure, and off by one: the line undoes both.
  @Test func findsTheLine() {
    var random = Generated.Numbers(state: 7)
    var (scores, labels): ([Double], [Bool]) = ([], [])
    for _ in 0..<20_000 {
      let logit = random.uniform() * 6 - 3
      scores.append(2 * logit + 1)
      labels.append(random.uniform() < 1 / (1 + exp(-logit)))
    }
    let platt = PlattCalibration(scores: scores, labels: labels)
    #expect(abs(platt.slope - 0.5) < 0.02)
    #expect(abs(platt.intercept + 0.5) < 0.05)
  }

  @Test func staysFiniteWhereNothingIsWrong() {
    let platt = PlattCalibration(scores: [-1, -1, 1, 1], labels: [false, false, true, true])
    #expect(platt.slope.isFinite && platt.slope > 0)
  }
}

@Suite struct CrossValidationTests {
  private static func data() -> FittingData {
    let rows = Generated([[-1, 1.5, -0.5, 2, 0, 0, 0.75]], rows: 400)
    return FittingData(
      matrix: rows.matrix, groups: Array(repeating: .standardised, count: 6), labels: rows.labels, classes: 2,
      rowWeights: Array(repeating: 1, count: 400), rowGroups: (0..<400).map { "g\($0 / 4)" },
      sets: Array(repeating: 0, count: 400))
  }

  /// What a fold says of its rows does not change when their labels do.
  @Test func heldOutRowsAreNotSeen() async {
    let data = Self.data()
    let folds = Folds(groups: data.rowGroups, count: 5, seed: 3)
    let turned = FittingData(
      matrix: data.matrix, groups: data.groups,
      labels: data.labels.indices.map { folds.ofRow[$0] == 2 ? 1 - data.labels[$0] : data.labels[$0] }, classes: 2,
      rowWeights: data.rowWeights, rowGroups: data.rowGroups, sets: data.sets)
    var margins: [[Double]] = []
    for data in [data, turned] {
      let validation = CrossValidation(data: data, folds: folds, workers: Workers(count: 2))
      let all = await validation.margins([Penalty(strength: 10)], selection: { _ in Array(0..<6) })
      margins.append(data.labels.indices.filter { folds.ofRow[$0] == 2 }.map { all[0][0][$0] })
    }
    #expect(margins[0] == margins[1])
    #expect(margins[0].count > 50)
  }

  @Test func theOrderOfTheWorkersDoesNotMatter() async {
    let data = Self.data()
    let folds = Folds(groups: data.rowGroups, count: 5, seed: 3)
    let penalties = [100.0, 10, 1].map { Penalty(strength: $0) }
    var paths: [[[[Double]]]] = []
    for jobs in [1, 3] {
      let validation = CrossValidation(data: data, folds: folds, workers: Workers(count: jobs))
      paths.append(await validation.margins(penalties, selection: { _ in [0, 2, 5] }))
    }
    #expect(paths[0] == paths[1])
  }

  @Test func theCautiousStrengthIsTheStrongestWithinOneError() {
    let penalties = [100.0, 10, 1].map { Penalty(strength: $0) }
    let losses = [[0.50, 0.54], [0.49, 0.53], [0.48, 0.56]]
    #expect(StrengthPath(penalties: penalties, losses: losses).best == 1)
    #expect(StrengthPath(penalties: penalties, losses: losses, isCautious: true).best == 0)
  }

  /// The own intercept of a data set takes up that its rows are yes more often; in use it is left out.
  @Test func dataSetsHaveInterceptsOfTheirOwn() {
    let first = Generated([[-1, 1, 1]], rows: 3000)
    let second = Generated([[2, 1, 1]], rows: 3000, seed: 2)
    var matrix = DesignMatrix(columnCount: 3)
    for row in 0..<3000 { matrix.append(first.matrix.row(row)) }
    for row in 0..<3000 { matrix.append(second.matrix.row(row) + [(2, 1)]) }
    let fit = LogisticFit(
      matrix: matrix, groups: [.standardised, .standardised, .free], labels: first.labels + second.labels,
      rowWeights: Array(repeating: 1, count: 6000))
    let parameters = fit.parameters(Penalty(strength: 1))
    let model = fit.model(parameters)
    #expect(abs(model.intercepts[0] + 1) < 0.2)
    #expect(abs(model.weights[0][2] - 3) < 0.3)
    let inUse = fit.marginsInUse(parameters)[0]
    for row in [0, 10, 3000, 3500] {
      let expected = model.scores(matrix, row: row)[0] - (row < 3000 ? 0 : model.weights[0][2])
      #expect(abs(inUse[row] - expected) < 1e-9)
    }
  }
}

@Suite struct RefitsTests {
  @Test func firmWeightsKeepTheirSign() async {
    let rows = Generated([[-1, 1.5, -0.5, 2, 0, 0, 0.75]], rows: 400)
    let fit = rows.fit()
    let draws = GroupDraws(
      groups: (0..<400).map { "g\($0)" }, sets: Array(repeating: 0, count: 400), rowWeights: fit.rowWeights, seed: 1)
    let penalty = Penalty(strength: 1)
    let parameters = fit.parameters(penalty)
    var all: [Refits] = []
    for jobs in [1, 2] {
      all.append(
        await Refits(fit, penalty, from: parameters, draws: draws, count: 40, workers: Workers(count: jobs)))
    }
    #expect(all[0].models == all[1].models)
    let weights = fit.model(parameters).weights[0]
    #expect(all[0].stability(column: 2, weight: weights[2]) == 1)
    for column in weights.indices {
      guard let interval = all[0].interval(column: column) else { continue }
      #expect(interval.low < weights[column] && weights[column] < interval.high)
    }
  }

  /// Rows of one group come together, as often as the group was drawn; every data set keeps its size.
  @Test func groupsAreDrawnWhole() {
    let draws = GroupDraws(
      groups: ["a", "a", "b", "c", "c", "c"], sets: [0, 0, 0, 1, 1, 1], rowWeights: [1, 1, 1, 2, 2, 0], seed: 5)
    for index in 0..<20 {
      let weights = draws.weights(index)
      #expect(weights[0] == weights[1])
      #expect(weights[0] + weights[2] == 2)
      #expect(weights[3...] == [2, 2, 0])
    }
    #expect(draws.weights(3) == draws.weights(3))
  }
}
