public import Articles
internal import Foundation
public import RuleFiles
internal import Scoring

/// Fits a scale's weights to what people said of sentences.
public struct ScaleFit: Sendable {
  let ruleSet: RuleSet
  let scale: Scale
  let candidates: [Scale.Weight]
  let settings: ScaleFitSettings
  let jobs: Int

  /// - Parameter candidates: the inputs to weigh.
  public init(
    _ scale: Scale, candidates: [Scale.Weight], ruleSet: RuleSet, settings: ScaleFitSettings, jobs: Int
  ) {
    (self.scale, self.candidates, self.ruleSet, self.settings) = (scale, candidates, ruleSet, settings)
    self.jobs = jobs
  }

  /// Why there is nothing to fit.
  public struct Refused: Error, CustomStringConvertible {
    public let description: String
  }

  /// - Parameters:
  ///   - files: the first is what the scale is for: its figures choose, its intercept stays.
  ///   - note: told what happens, for people who wait.
  /// - Returns: the scale, and each line that could not be used.
  public func fitted(
    _ files: [LabelledFile], note: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws(Refused) -> (scale: FittedScale, failures: [InputError]) {
    let (sentences, failures) = await read(files, note)
    try check(sentences, files)
    let columns = columns(sentences, files)
    guard !columns.inputs.isEmpty || columns.vocabulary?.terms.isEmpty == false else {
      throw Refused(description: "no input occurs in \(settings.leastCount) sentences or more: lower --least-count")
    }
    let data = columns.data(sentences, isBalanced: settings.isBalanced)
    let search = ScaleSearch(
      data: data, columns: columns, sentences: sentences, settings: settings, workers: Workers(count: jobs), note: note)
    return (FittedScale(await search.found(), before: scale, files: files), failures)
  }

  private func read(
    _ files: [LabelledFile], _ note: @escaping @Sendable (String) -> Void
  ) async -> (LabelledSentences, [InputError]) {
    var gold: [(row: GoldRow, isYes: Bool, set: Int, weight: Double)] = []
    var failures: [InputError] = []
    for (set, file) in files.enumerated() {
      let (rows, wrong) = GoldReader.rows(paths: [file.path])
      failures += wrong
      for row in rows {
        if let isYes = file.label.isYes(row) { gold.append((row, isYes, set, file.weight)) }
      }
    }
    note("reading \(gold.count) rows")
    let reading = SentenceReading(
      meter: InputMeter(candidates, ruleSet: ruleSet), scale: scale.name, readsWords: settings.terms > 0)
    let read = await CorpusScorer(ruleSet, jobs: jobs).map(gold.map(\.row.article)) { reading.sentences(of: $0) }
    return (LabelledSentences(gold, read: read, blocks: settings.blocks), failures)
  }

  private func check(_ sentences: LabelledSentences, _ files: [LabelledFile]) throws(Refused) {
    for (set, file) in files.enumerated() {
      let rows = sentences.rows(of: set)
      let yes = rows.count { sentences.rows[$0].isYes }
      if rows.isEmpty {
        throw Refused(
          description: "\(file.path): no row has a field \"\(file.label.field)\" with a value that says yes or no")
      }
      if yes == 0 || yes == rows.count {
        let values = file.label.yes.joined(separator: ", ")
        throw Refused(
          description: "\(file.path): \(yes == 0 ? "no row is" : "all rows are") yes (\(file.label.field): \(values)); "
            + "a fit needs both")
      }
    }
    if Set(sentences.rows(of: 0).map { sentences.rows[$0].group }).count < 2 {
      throw Refused(description: "\(files[0].path): all rows are of one group; folds need several")
    }
  }

  private func columns(_ sentences: LabelledSentences, _ files: [LabelledFile]) -> ScaleColumns {
    let topics = sentences.rowOfSentence.map { (set: sentences.rows[$0].set, topic: sentences.rows[$0].topic) }
    let vocabulary =
      settings.terms > 0
      ? Vocabulary(sentences.sentences.map(\.words), topics: topics, least: settings.leastCount) : nil
    return ScaleColumns(
      candidates, sentences, vocabulary: vocabulary, sets: files.count, least: settings.leastCount)
  }
}
