internal import Foundation

/// Finds the strength of the penalty, the words and the inputs that do best on rows that were held out.
struct ScaleSearch: Sendable {
  let data: FittingData
  let columns: ScaleColumns
  let sentences: LabelledSentences
  let settings: ScaleFitSettings
  let workers: Workers
  let note: @Sendable (String) -> Void

  /// What was found: enough to make a scale of.
  struct Found: Sendable {
    let search: ScaleSearch
    /// Columns of the data's matrix that the model has.
    let chosen: [Int]
    let fit: LogisticFit
    let parameters: [Double]
    let path: StrengthPath
    /// Out of fold, a logit a sentence.
    let heldOut: [Double]
    let refits: Refits
    /// The column of the data's matrix behind each column of the refits.
    let refitted: [Int]

    var penalty: Penalty { path.steps[path.best].penalty }
  }

  func found() async -> Found {
    let validation = CrossValidation(
      data: data, folds: Folds(groups: data.rowGroups, count: settings.folds, seed: settings.seed), workers: workers)
    note("choosing a strength")
    var selection = selection(columns.termRange.isEmpty ? .none : .all)
    var path = await path(validation, selection, penalties)
    if !columns.termRange.isEmpty {
      note("choosing words")
      let penalty = path.path.steps[path.path.best].penalty
      selection = self.selection(.stable(penalty, atMost: settings.terms))
      path = await self.path(validation, selection, around(penalty))
    }
    note("refitting on samples")
    return await refitted(selection.chosen(data.rowWeights), path.path, heldOut: path.margins[path.path.best][0])
  }

  /// The final fit; words whose sign does not hold in the refits are left out of it.
  private func refitted(_ chosen: [Int], _ path: StrengthPath, heldOut: [Double]) async -> Found {
    let penalty = path.steps[path.best].penalty
    let fit = data.fit(columns: chosen)
    let parameters = fit.parameters(penalty)
    let draws = GroupDraws(groups: data.rowGroups, sets: data.sets, rowWeights: data.rowWeights, seed: settings.seed)
    let refits = await Refits(fit, penalty, from: parameters, draws: draws, count: settings.refits, workers: workers)
    let kept = chosen.indices.filter { index in
      guard columns.termRange.contains(chosen[index]), !refits.models.isEmpty else { return true }
      return refits.stability(column: index, weight: parameters[index]) >= ColumnSelection.leastStability
    }.map { chosen[$0] }
    let last = kept == chosen ? fit : data.fit(columns: kept)
    return Found(
      search: self, chosen: kept, fit: last, parameters: kept == chosen ? parameters : last.parameters(penalty),
      path: path, heldOut: heldOut, refits: refits, refitted: chosen)
  }

  private func selection(_ words: ColumnSelection.Words) -> ColumnSelection {
    ColumnSelection(data: data, columns: columns, most: settings.most, words: words, seed: settings.seed)
  }

  private func path(
    _ validation: CrossValidation, _ selection: ColumnSelection, _ penalties: [Penalty]
  ) async -> (path: StrengthPath, margins: [[[Double]]]) {
    let margins = await validation.margins(penalties, selection: { selection.chosen($0) })
    let main = data.sets.indices.filter { data.sets[$0] == 0 }
    let path = validation.path(penalties, margins: margins, counting: main, isCautious: settings.isCautious)
    return (path, margins)
  }

  /// Ten strengths from the strongest to the weakest, or the one that was given.
  private var penalties: [Penalty] {
    if let strength = settings.strength { return [Penalty(strength: strength, ratio: settings.ratio)] }
    if settings.ratio == 0 { return (0..<10).map { Penalty(strength: rounded(1000 * pow(10, -Double($0) / 3))) } }
    let strongest = data.fit().strongestUseful(ratio: settings.ratio)
    return (1...10).map {
      Penalty(strength: rounded(strongest * pow(10, -Double($0) / 5)), ratio: settings.ratio)
    }
  }

  /// With fewer words another strength may be best.
  private func around(_ penalty: Penalty) -> [Penalty] {
    guard settings.strength == nil else { return [penalty] }
    return [3, 1, 1.0 / 3].map { Penalty(strength: rounded(penalty.strength * $0), ratio: penalty.ratio) }
  }

  /// To three digits: a person reads it, and types it.
  private func rounded(_ strength: Double) -> Double {
    let unit = pow(10, floor(log10(strength)) - 2)
    return (strength / unit).rounded() * unit
  }
}
