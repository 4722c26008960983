public import Articles
internal import Matching
public import RuleFiles
public import Scoring

/// Scores many articles with one rule set, over several workers, in their order.
public struct CorpusScorer: Sendable {
  private let ruleSet: RuleSet
  private let workers: Workers

  public init(_ ruleSet: RuleSet, jobs: Int) {
    self.ruleSet = ruleSet
    workers = Workers(count: jobs)
  }

  /// What `summary` takes out of each article's report: whole reports of many articles would not fit into memory.
  public func map<Result: Sendable>(
    _ articles: [Article], done: @escaping @Sendable (Int) -> Void = { _ in },
    _ summary: @escaping @Sendable (StanceReport) -> Result
  ) async -> [Result] {
    let ruleSet = self.ruleSet
    return await workers.map(
      articles, makeState: { Engine(ruleSet) }, done: done, work: { summary($1.report(of: $0)) })
  }

  private final class Engine {
    private let engine: any RuleEngine
    private let scorer: Scorer

    init(_ ruleSet: RuleSet) {
      engine = PlainEngine(ruleSet)
      scorer = Scorer(ruleSet)
    }

    func report(of article: Article) -> StanceReport {
      scorer.report(of: article, matches: engine.matches(in: article))
    }
  }
}
