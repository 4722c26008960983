internal import Foundation

/// Scores every row with a model that has not seen it, nor any row of its group; own intercepts of data sets are left out,
/// as they are in use.
///
/// What is chosen from the data (inputs, words) is chosen anew in each fold, so that the figures are honest.
struct CrossValidation: Sendable {
  let data: FittingData
  let folds: Folds
  let workers: Workers

  /// What a fold's training rows choose to fit: columns of the data's matrix.
  typealias Selection = @Sendable (_ rowWeights: [Double]) -> [Int]

  /// Held-out margins of each penalty: by penalty, by output, by row.
  /// - Parameter penalties: from the strongest to the weakest; each begins where the one before ended.
  func margins(_ penalties: [Penalty], selection: @escaping Selection) async -> [[[Double]]] {
    let parts = await workers.map(
      Array(0..<folds.count), batch: 1, makeState: {}, work: { fold, _ in path(fold, penalties, selection) })
    return penalties.indices.map { step in
      (0..<data.classes - 1).map { output in
        data.labels.indices.map { row in parts[folds.ofRow[row]][step][output][row] }
      }
    }
  }

  private func path(_ fold: Int, _ penalties: [Penalty], _ selection: Selection) -> [[[Double]]] {
    let weights = folds.without(fold, of: data.rowWeights)
    let fit = data.fit(columns: selection(weights), rowWeights: weights)
    var start: [Double]?
    return penalties.map { penalty in
      let parameters = fit.parameters(penalty, from: start, tolerance: 1e-5)
      start = parameters
      return fit.marginsInUse(parameters)
    }
  }

  /// How well each penalty does on the rows that count for the choice.
  func path(_ penalties: [Penalty], margins: [[[Double]]], counting rows: [Int], isCautious: Bool) -> StrengthPath {
    let losses = penalties.indices.map { step in
      (0..<folds.count).map { fold in
        let held = rows.filter { folds.ofRow[$0] == fold }
        let weight = held.reduce(0) { $0 + data.rowWeights[$1] }
        return held.reduce(0) { $0 + data.rowWeights[$1] * data.loss(row: $1, margins[step]) } / max(weight, 1e-12)
      }
    }
    return StrengthPath(penalties: penalties, losses: losses, isCautious: isCautious)
  }
}
