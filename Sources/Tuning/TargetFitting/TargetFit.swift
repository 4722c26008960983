public import Articles
internal import Foundation
internal import Matching
public import RuleFiles
internal import Scoring

/// Fits a target scale to what people said of targets: the valences of words, the weights of its inputs, and its context.
public struct TargetFit: Sendable {
  let scale: TargetScale
  let ruleSet: RuleSet
  let settings: TargetFitSettings
  let workers: Workers

  public init(_ scale: TargetScale, ruleSet: RuleSet, settings: TargetFitSettings, jobs: Int) {
    (self.scale, self.ruleSet, self.settings, workers) = (scale, ruleSet, settings, Workers(count: jobs))
  }

  /// Why there is nothing to fit.
  public struct Refused: Error, CustomStringConvertible {
    public let description: String
  }

  /// - Parameters:
  ///   - paths: gold files; rows of `paragraphs` fit the context, all others the sentences.
  ///   - note: told what happens, for people who wait.
  /// - Returns: the scale, and each line that could not be used.
  public func fitted(
    _ paths: [String], note: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws(Refused) -> (scale: FittedTargetScale, failures: [InputError]) {
    let (rows, failures) = GoldReader.rows(paths: paths)
    note("reading \(rows.count) rows")
    let targets = await read(rows)
    let single = targets.filter { !$0.isArticle && $0.label != nil && !$0.sentences.sentences.isEmpty }
    for label in TargetClass.allCases where !single.contains(where: { $0.label == label }) {
      throw Refused(
        description: "no row has a target and the \(settings.field) \"\(label.name)\"; a fit needs all three")
    }
    if Set(single.map(\.group)).count < settings.folds {
      throw Refused(description: "there are fewer groups of rows than folds: lower --folds")
    }
    let search = TargetSearch(scale: scale, rows: single, settings: settings, workers: workers, note: note)
    var fitted = await search.fitted()
    let articles = targets.filter(\.isArticle)
    if !articles.isEmpty {
      note("fitting the context")
      fitted.addContext(articles, settings: settings)
    }
    return (fitted, failures)
  }

  private func read(_ rows: [GoldRow]) async -> [LabelledTarget] {
    let (ruleSet, field) = (ruleSet, settings.field)
    return await workers.map(
      rows, makeState: { (engine: PlainEngine(ruleSet), scorer: Scorer(ruleSet)) },
      work: { row, state in
        let article = row.article
        let sentences =
          article.metadata.targets.isEmpty
          ? [] : state.scorer.targetSentences(of: article, matches: state.engine.matches(in: article))
        return LabelledTarget(
          row, field: field, sentences: sentences.first ?? TargetSentences(sentences: [], tone: .zero))
      })
  }

  /// To thousandths: what the file says is what counts.
  static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}

/// How a target scale is fitted.
public struct TargetFitSettings: Sendable {
  /// Of a row's label: positive, negative or neutral.
  public var field = "label"
  public var folds = 5
  /// Bootstrap samples.
  public var refits = 50
  /// Rows that an input or a word must stand in.
  public var leastCount = 10
  /// How many words the table of valences holds at most.
  public var terms = 1500
  /// nil: the one that does best on held-out rows.
  public var strength: Double?
  public var seed: UInt64 = 1

  public init() {}
}
