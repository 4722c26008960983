internal import Foundation
internal import RuleFiles

/// From what a search found to a scale in natural units, with figures and calibration.
extension FittedScale {
  init(_ found: ScaleSearch.Found, before: Scale, files: [LabelledFile]) {
    let search = found.search
    let model = found.fit.model(found.parameters)
    let main = search.sentences.rows(of: 0)
    let scores = search.sentences.highest(found.heldOut)
    let labels = main.map { search.sentences.rows[$0].isYes }
    let cut = CutChoice(scores: main.map { scores[$0] }, labels: labels, figure: search.settings.figure)
    let platt = PlattCalibration(scores: main.map { scores[$0] }, labels: labels)
    self.before = before
    weights = Self.weights(found, model)
    terms = Self.terms(found, model)
    intercept = Self.rounded(model.intercepts[0] - cut.cut)
    calibration = ScaleCalibration(
      slope: Self.rounded(platt.slope), intercept: Self.rounded(platt.intercept + platt.slope * cut.cut))
    self.cut = Self.probability(cut.cut)
    path = found.path
    violation = found.fit.violation(found.parameters, found.penalty)
    calibrationErrors = (
      Calibration(scores: main.map { Self.probability(scores[$0]) }, labels: labels).expectedError,
      Calibration(
        scores: main.map { Self.probability(platt.slope * scores[$0] + platt.intercept) }, labels: labels
      ).expectedError
    )
    figures = files.enumerated().map { set, file in
      Self.figures(file, search.sentences, set: set, scores: scores, cut: cut.cut, settings: search.settings)
    }
    groups = Set(search.data.rowGroups).count
    rows = search.sentences.rows.count
  }

  private static func weights(_ found: ScaleSearch.Found, _ model: LogisticModel) -> [FittedWeight] {
    let inputs = found.search.columns.inputRange
    // Standardised parameters say by how much an input moves the scores.
    let order = found.chosen.indices.filter { inputs.contains(found.chosen[$0]) }
      .sorted { (abs(found.parameters[$1]), $0) < (abs(found.parameters[$0]), $1) }
    return order.compactMap { index in
      let (column, weight) = (found.chosen[index], rounded(model.weights[0][index]))
      guard weight != 0, let place = found.refitted.firstIndex(of: column) else { return nil }
      return FittedWeight(
        input: found.search.columns.inputs[column], weight: weight, interval: found.refits.interval(column: place),
        stability: found.refits.models.isEmpty ? nil : found.refits.stability(column: place, weight: weight))
    }
  }

  private static func terms(_ found: ScaleSearch.Found, _ model: LogisticModel) -> [FittedTerm] {
    guard let vocabulary = found.search.columns.vocabulary else { return [] }
    let range = found.search.columns.termRange
    let terms = found.chosen.indices.compactMap { index -> FittedTerm? in
      let (column, weight) = (found.chosen[index], rounded(model.weights[0][index]))
      guard range.contains(column), weight != 0, let place = found.refitted.firstIndex(of: column) else { return nil }
      return FittedTerm(
        text: vocabulary.terms[column - range.lowerBound], weight: weight,
        count: vocabulary.counts[column - range.lowerBound], interval: found.refits.interval(column: place),
        stability: found.refits.models.isEmpty ? nil : found.refits.stability(column: place, weight: weight))
    }
    return terms.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }
  }

  private static func figures(
    _ file: LabelledFile, _ sentences: LabelledSentences, set: Int, scores: [Double], cut: Double,
    settings: ScaleFitSettings
  ) -> SetFigures {
    let rows = sentences.rows(of: set)
    let labels = rows.map { sentences.rows[$0].isYes }
    let groups = rows.map { sentences.rows[$0].group }
    let present = sentences.sentences.compactMap(\.present)
    func figures(_ scores: [Double], cut: Double) -> ScaleFigures {
      ScaleFigures(
        scores: rows.map { scores[$0] }, labels: labels, groups: groups, cut: cut, samples: settings.refits,
        seed: settings.seed)
    }
    return SetFigures(
      file: file, fitted: figures(scores, cut: cut),
      before: present.count == sentences.sentences.count
        ? figures(sentences.highest(present), cut: 0.5) : nil)
  }

  /// To thousandths: what the file says is what counts.
  static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  private static func probability(_ logit: Double) -> Double { 1 / (1 + exp(-logit)) }
}
