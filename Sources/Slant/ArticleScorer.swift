public import Articles
internal import Matching
public import Reporting
internal import RuleFiles
internal import Scoring

/// Scores one article after another. It belongs to one thread; make one for each.
public final class ArticleScorer {
  private let rules: RuleSet
  private let engine: any RuleEngine
  private let scorer: Scorer

  public init(_ rules: Rules) {
    self.rules = rules.ruleSet
    engine = PlainEngine(rules.ruleSet)
    scorer = Scorer(rules.ruleSet)
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
    Report(stance: scorer.report(of: article, matches: engine.matches(in: article)), rules: rules)
  }
}
