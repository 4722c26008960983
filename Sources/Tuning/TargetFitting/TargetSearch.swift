internal import RuleFiles
internal import Scoring

/// Finds valences and weights. A row never counts with a valence that was learnt from it: what is fitted on them would trust
/// them too much, and figures on held-out rows would not be honest.
struct TargetSearch: Sendable {
  let scale: TargetScale
  let rows: [LabelledTarget]
  let settings: TargetFitSettings
  let workers: Workers
  let note: @Sendable (String) -> Void

  /// The share of refits in which a word's valence must have its sign.
  static let leastStability = 0.9

  private static let strengths = [1000, 464, 215, 100, 46.4, 21.5]

  func fitted() async -> FittedTargetScale {
    let matrix = TargetMatrix(scale, rows: rows, least: settings.leastCount)
    let penalties = (settings.strength.map { [$0] } ?? Self.strengths).map { Penalty(strength: $0) }
    let valences = ValenceFit(rows, vocabulary: ValenceVocabulary(rows, least: settings.leastCount))
    note("scoring held-out rows")
    let folds = Folds(groups: rows.map(\.group), count: settings.folds, seed: settings.seed)
    let held = await heldOut(matrix, valences, folds, penalties)
    let path = path(held, folds, penalties)
    note("choosing words")
    let (table, holds) = await stableTable(valences)
    note("refitting on samples")
    let crossed = crossedTables(valences, ones, folds: folds)
    let fit = fit(matrix.matrix(rows) { crossed[folds.ofRow[$0]] })
    let penalty = path.steps[path.best].penalty
    let parameters = fit.parameters(penalty)
    let draws = GroupDraws(
      groups: rows.map(\.group), sets: rows.map { _ in 0 }, rowWeights: ones, seed: settings.seed)
    let refits = await Refits(fit, penalty, from: parameters, draws: draws, count: settings.refits, workers: workers)
    return FittedTargetScale(
      before: scale, matrix: matrix, model: fit.model(parameters), refits: refits, table: table, valenceHolds: holds,
      vocabulary: valences.vocabulary, path: path, violation: fit.violation(parameters, penalty),
      offsets: ClassOffsets(margins: held[path.best], labels: labels, rows: Array(rows.indices)),
      heldOut: held[path.best], labels: labels, groups: rows.map(\.group), settings: settings)
  }

  private var ones: [Double] { [Double](repeating: 1, count: rows.count) }
  private var labels: [Int] { rows.map { $0.label?.rawValue ?? 0 } }

  private func fit(_ matrix: DesignMatrix, rowWeights: [Double]? = nil) -> LogisticFit {
    LogisticFit(
      matrix: matrix, groups: [PenaltyGroup](repeating: .standardised, count: matrix.columnCount), labels: labels,
      classes: TargetClass.allCases.count, rowWeights: rowWeights ?? ones)
  }

  /// For each fold the table learnt from the rows of other folds; rows of weight 0 never count.
  private func crossedTables(_ valences: ValenceFit, _ weights: [Double], folds: Folds) -> [ValenceTable] {
    let start = valences.parameters(weights)
    return (0..<folds.count).map { fold in
      valences.table(valences.parameters(folds.without(fold, of: weights), from: start))
    }
  }

  /// Margins of rows that neither weights nor valences have seen: by penalty, by sum, by row.
  private func heldOut(
    _ matrix: TargetMatrix, _ valences: ValenceFit, _ folds: Folds, _ penalties: [Penalty]
  ) async -> [[[Double]]] {
    let parts = await workers.map(
      Array(0..<folds.count), batch: 1, makeState: {},
      work: { fold, _ in self.margins(of: fold, matrix, valences, folds, penalties) })
    return penalties.indices.map { step in
      (0..<2).map { output in rows.indices.map { parts[folds.ofRow[$0]][step][output][$0] } }
    }
  }

  private func margins(
    of fold: Int, _ matrix: TargetMatrix, _ valences: ValenceFit, _ folds: Folds, _ penalties: [Penalty]
  ) -> [[[Double]]] {
    let weights = folds.without(fold, of: ones)
    let inner = Folds(groups: rows.map(\.group), count: settings.folds, seed: settings.seed &+ UInt64(fold) &+ 1)
    let crossed = crossedTables(valences, weights, folds: inner)
    let unseen = valences.table(valences.parameters(weights))
    let fit = fit(
      matrix.matrix(rows) { folds.ofRow[$0] == fold ? unseen : crossed[inner.ofRow[$0]] }, rowWeights: weights)
    var start: [Double]?
    return penalties.map { penalty in
      let parameters = fit.parameters(penalty, from: start, tolerance: 1e-5)
      start = parameters
      return fit.margins(parameters)
    }
  }

  private func path(_ held: [[[Double]]], _ folds: Folds, _ penalties: [Penalty]) -> StrengthPath {
    let losses = held.map { margins in
      (0..<folds.count).map { fold in
        let own = rows.indices.filter { folds.ofRow[$0] == fold }
        let sum = own.reduce(0.0) { sum, row in
          sum - logarithm(LogisticModel.probabilities([margins[0][row], margins[1][row]])[labels[row]])
        }
        return sum / Double(max(1, own.count))
      }
    }
    return StrengthPath(penalties: penalties, losses: losses)
  }

  /// The words whose valence keeps its sign, those that move most; with the share of refits that each held in.
  private func stableTable(_ valences: ValenceFit) async -> (ValenceTable, [String: Double]) {
    let start = valences.parameters(ones)
    let draws = GroupDraws(
      groups: rows.map(\.group), sets: rows.map { _ in 0 }, rowWeights: ones, seed: settings.seed &+ 1)
    let refits = await workers.map(
      Array(0..<settings.refits), batch: 1, makeState: {},
      work: { index, _ in valences.parameters(draws.weights(index), from: start) })
    let words = valences.vocabulary.words
    let shares = words.indices.map { word in
      Double(refits.count { $0[word] * start[word] > 0 }) / Double(max(1, refits.count))
    }
    let reach = words.indices.map { abs(start[$0]) * Double(valences.vocabulary.counts[$0]).squareRoot() }
    let stable = words.indices.filter { refits.isEmpty || shares[$0] >= Self.leastStability }
      .sorted { (reach[$1], $0) < (reach[$0], $1) }
    let kept = Set(stable.prefix(settings.terms))
    return (
      valences.table(start, keeping: kept.contains),
      Dictionary(uniqueKeysWithValues: kept.map { (words[$0], shares[$0]) })
    )
  }
}
