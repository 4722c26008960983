public import Articles
public import Reporting
internal import RuleFiles
internal import Scoring

/// Scores one article after another. It belongs to one thread; make one for each.
public final class ArticleScorer {
  private let rules: RuleSet

  public init(_ rules: Rules) {
    self.rules = rules.ruleSet
  }

  /// Reads `text` as a plain text and scores it.
  ///
  /// - Parameters:
  ///   - text: paragraphs with blank lines between them; every offset in the report is in its code points.
  ///   - metadata: what is known beside the text, with the targets to ask about.
  public func report(onText text: String, id: String = "text", metadata: Metadata = Metadata()) -> Report {
    report(on: ArticleReader.article(id: id, plainText: Array(text.utf8), metadata: metadata))
  }

  /// Scores an article that was read.
  public func report(on article: Article) -> Report {
    let nothing = Stance(
      label: .insufficient, polarity: 0, positive: 0, negative: 0, low: -1, high: 1, evidence: 0)
    let stances = VoiceStances(all: nothing, author: nothing, attributed: nothing)
    let report = StanceReport(
      article: article, findings: [],
      paragraphs: article.paragraphs.map { _ in ParagraphScore(stances: stances, targets: [], findings: []) },
      sentenceScales: article.sentences.map { _ in [] }, sources: [], targets: [], summary: stances, counts: [],
      suppressed: [], problems: [])
    return Report(stance: report, rules: rules)
  }
}
