public import Articles
internal import Matching
internal import Reporting
public import RuleFiles
internal import Scoring

/// Takes scores of an article apart: into the sums they are.
public struct ScoreExplainer {
  private let ruleSet: RuleSet
  private let engine: PlainEngine

  public init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    engine = PlainEngine(ruleSet)
  }

  /// - Parameters:
  ///   - name: of a scale of the rule set.
  ///   - paragraph: the sentences of this one alone.
  /// - Returns: nil where there is no such scale.
  public func scale(_ name: String, of article: Article, paragraph: Int? = nil) -> ScaleExplanation? {
    guard let scale = ruleSet.scales.first(where: { $0.name == name }) else { return nil }
    let matches = engine.matches(in: article)
    let report = Report(stance: Scorer(ruleSet).report(of: article, matches: matches), rules: ruleSet)
    let scorer = ScaleScorer(ruleSet)
    let sentences = paragraph.map { article.paragraphs[$0].sentences } ?? 0..<article.sentences.count
    let sums = sentences.flatMap { sentence in
      scorer.sums(of: article, findings: matches.findings, sentence: sentence).filter { $0.scale == name }
    }
    return ScaleExplanation(report: report, scale: scale, sums: sums)
  }

  /// - Parameters:
  ///   - target: the stance toward this; nil for that of the whole.
  ///   - paragraph: of this paragraph alone.
  /// - Returns: nil where the paragraph does not speak of the target.
  public func stance(of article: Article, target: String? = nil, paragraph: Int? = nil) -> StanceExplanation? {
    var article = article
    if let target { article = article.asked(about: target) }
    let matches = engine.matches(in: article)
    let scorer = Scorer(ruleSet)
    let report = Report(stance: scorer.report(of: article, matches: matches), rules: ruleSet)
    guard target != nil else { return StanceExplanation(report: report, paragraph: paragraph) }
    let explained = scorer.targetExplanations(of: article, matches: matches).first
    let scaled = ruleSet.targetScale.flatMap { scale in explained.map { TargetScaled(scale: scale, explanation: $0) } }
    return StanceExplanation(report: report, target: 0, paragraph: paragraph, scaled: scaled)
  }
}

extension Article {
  /// With one target, whatever its own ones are.
  func asked(about target: String) -> Article {
    var metadata = metadata
    metadata.targets = [RequestedTarget(name: target)]
    return Article(
      id: id, metadata: metadata, original: original, reading: reading, paragraphs: paragraphs, sentences: sentences,
      quotations: quotations, problems: problems)
  }
}
