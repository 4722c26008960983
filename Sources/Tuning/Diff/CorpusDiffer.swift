public import Articles
internal import Matching
public import RuleFiles
internal import Scoring

/// Runs two rule sets over a corpus and holds what they find against each other.
///
/// Rules whose form is the same in both are searched for once; all that comes after is done for each.
public struct CorpusDiffer: Sendable {
  private let old: RuleSet
  private let new: RuleSet
  private let options: DiffOptions
  private let workers: Workers

  public init(old: RuleSet, new: RuleSet, options: DiffOptions = DiffOptions(), jobs: Int) {
    (self.old, self.new, self.options) = (old, new, options)
    workers = Workers(count: jobs)
  }

  /// The difference, and what could not be read of the corpus.
  /// - Parameter done: called with the number of items that came to their end since the last call.
  public func diff(
    _ items: [InputItem], done: @escaping @Sendable (Int) -> Void = { _ in }
  ) async -> (diff: CorpusDiff, failures: [InputError]) {
    let (old, new, options) = (old, new, options)
    let results = await workers.map(
      items, makeState: { PairOfEngines(old, new) }, done: done, work: { $1.diff($0, options: options) })
    var parts: [ArticleDiff] = []
    var failures: [InputError] = []
    for result in results {
      switch result {
      case .success(let part): parts.append(part)
      case .failure(let error): failures.append(error)
      }
    }
    return (CorpusDiff(parts, options: options), failures)
  }
}

/// An engine for each rule set, and what they have in common.
private final class PairOfEngines {
  private let memory = MatchMemory()
  private let old: OutcomeMaker
  private let new: OutcomeMaker

  init(_ old: RuleSet, _ new: RuleSet) {
    self.old = OutcomeMaker(old, memory: memory)
    self.new = OutcomeMaker(new, memory: memory)
  }

  func diff(_ item: InputItem, options: DiffOptions) -> Result<ArticleDiff, InputError> {
    let article: Article
    switch item.read() {
    case .failure(let error): return .failure(error)
    case .article(let read): article = read
    }
    // One article at a time is remembered.
    defer { memory.forget(article: 0) }
    return .success(
      ArticleDiff(
        old: old.outcome(of: article, number: 0), new: new.outcome(of: article, number: 0), options: options))
  }
}

/// Scores articles with one rule set, with a memory for what other rule sets find as well.
final class OutcomeMaker {
  private let ruleSet: RuleSet
  private let engine: RememberingEngine
  private let scorer: Scorer

  init(_ ruleSet: RuleSet, memory: MatchMemory) {
    self.ruleSet = ruleSet
    engine = RememberingEngine(ruleSet, memory: memory)
    scorer = Scorer(ruleSet)
  }

  /// - Parameter number: what the memory knows this article by.
  func outcome(of article: Article, number: Int) -> Outcome {
    let report = scorer.report(of: article, matches: engine.matches(in: article, number: number))
    return Outcome(rules: ruleSet.rules, report: report)
  }
}
