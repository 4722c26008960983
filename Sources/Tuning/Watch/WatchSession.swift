internal import Articles
internal import Matching
public import RuleFiles

/// Rule files under an author's hands. Each round reads what is there now, runs the examples of rules that changed, and
/// says what is found otherwise than in the last good state.
///
/// What did not change is not read, compiled or searched for again: see `PackCache` and `MatchMemory`.
public final class WatchSession {
  public let folders: [String]
  public let corpus: WatchCorpus
  private let options: DiffOptions
  private let workers: Workers
  private let cache = PackCache()
  private let memory = MatchMemory()
  private var snapshot: FolderSnapshot?
  private var good: GoodState?
  /// The number under which the memory knows an article, by its id and text.
  private var numbers: [String: Int] = [:]
  /// Rules that failed in the last round are tested again, whether or not they changed.
  private var failing: Set<String> = []
  /// The good state stays what it was at first.
  private let isFixed: Bool

  /// The first look runs the examples of so many rules, no more: those of a large pack take a while.
  private static let mostAtFirst = 60

  /// - Parameters:
  ///   - base: rules that every round is held against; nil for those of the last round that could be read.
  public init(
    folders: [String], corpus: WatchCorpus, base: (name: String, packs: [PackSource])? = nil,
    options: DiffOptions = DiffOptions(show: 10), jobs: Int
  ) throws(RuleFileErrors) {
    (self.folders, self.corpus, self.options) = (folders, corpus, options)
    workers = Workers(count: jobs)
    isFixed = base != nil
    if let base { good = GoodState(name: base.name, ruleSet: try PackReader.read(base.packs, cache: cache)) }
  }

  /// Looks at the files as they are now.
  /// - Parameter testsAll: runs the examples of all rules, not of those that changed.
  public func round(testsAll: Bool = false) async -> WatchRound {
    let now = FolderSnapshot(of: folders)
    var round = WatchRound(changedFiles: snapshot.map { now.changes(since: $0) } ?? [])
    let isFirst = snapshot == nil
    snapshot = now
    let ruleSet: RuleSet
    let start = ContinuousClock.now
    do throws(RuleFileErrors) {
      ruleSet = try PackReader.read(folders.map(PackSource.folder), cache: cache)
    } catch {
      round.errors = error
      round.times.append(("read", ContinuousClock.now - start))
      return round
    }
    round.times.append(("read", ContinuousClock.now - start))
    round.rules = ruleSet.rules.count
    let changes = good.map { RuleFileChange.all(from: $0.ruleSet, to: ruleSet) } ?? []
    let testsAll = testsAll || isFirst && ruleSet.rules.count <= Self.mostAtFirst
    let changed = testsAll ? Set(ruleSet.rules.map(\.id)) : Set(changes.map(\.name)).union(failing)
    await test(ruleSet, changed, &round)
    await compare(ruleSet, changes, &round)
    return round
  }

  /// What `check` warns of in the files that changed. It runs all examples anew, so it comes after what a round shows.
  public func warnings(after round: WatchRound) async -> [CheckFinding] {
    guard round.errors == nil else { return [] }
    let report = await RuleChecker(jobs: workers.count).check(folders: folders).limited(to: .warning)
    let isFirst = round.changedFiles.isEmpty
    return report.findings.filter { isFirst || round.changedFiles.contains($0.fault.place.file) }
  }

  private func test(_ ruleSet: RuleSet, _ changed: Set<String>, _ round: inout WatchRound) async {
    let start = ContinuousClock.now
    let indices = RuleTies(ruleSet.rules).indices(of: changed)
    let run = ExampleRun(ruleSet, workers: workers)
    (round.failures, round.isThorough) = await run.failures(of: indices)
    round.tested = indices.map { ruleSet.rules[$0].id }
    failing = Set(round.failures.map(\.rule))
    round.times.append(("examples", ContinuousClock.now - start))
  }

  private func compare(_ ruleSet: RuleSet, _ changes: [RuleFileChange], _ round: inout WatchRound) async {
    let start = ContinuousClock.now
    let articles = corpus.articles(of: ruleSet)
    let state = await outcomes(of: articles, GoodState(name: folders.joined(separator: " + "), ruleSet: ruleSet))
    if let before = good {
      let old = await outcomes(of: articles, before)
      let parts = articles.compactMap { article -> ArticleDiff? in
        guard let first = old.outcomes[key(article)], let second = state.outcomes[key(article)] else { return nil }
        return ArticleDiff(old: first, new: second, options: options)
      }
      round.comparison = RuleComparison(
        old: before.side, new: state.side, files: changes,
        corpus: CorpusDiff(parts, options: options), options: options)
      if isFixed { good = old }
    }
    if !isFixed { good = state }
    memory.keep(only: [ruleSet] + (good.map { [$0.ruleSet] } ?? []))
    round.times.append(("corpus", ContinuousClock.now - start))
  }

  /// The state with what its rules make of each of the articles.
  private func outcomes(of articles: [Article], _ state: GoodState) async -> GoodState {
    var state = state
    let missing = articles.filter { state.outcomes[key($0)] == nil }
    guard !missing.isEmpty else { return state }
    let (ruleSet, memory) = (state.ruleSet, memory)
    let items = missing.map { (article: $0, number: number(of: $0)) }
    let outcomes = await workers.map(
      items, makeState: { OutcomeMaker(ruleSet, memory: memory) },
      work: { $1.outcome(of: $0.article, number: $0.number) })
    for (article, outcome) in zip(missing, outcomes) { state.outcomes[key(article)] = outcome }
    return state
  }

  private func number(of article: Article) -> Int {
    let key = key(article)
    if let known = numbers[key] { return known }
    numbers[key] = numbers.count
    return numbers.count - 1
  }

  /// An example that was edited is another article.
  private func key(_ article: Article) -> String {
    switch corpus {
    case .articles: article.id
    case .examples: article.id + "\n" + String(decoding: article.original.bytes, as: UTF8.self)
    }
  }
}

/// Rules that could be read, with what they make of the corpus.
private struct GoodState {
  let name: String
  let ruleSet: RuleSet
  var outcomes: [String: Outcome] = [:]

  init(name: String, ruleSet: RuleSet) {
    (self.name, self.ruleSet) = (name, ruleSet)
  }

  var side: RuleComparison.Side { .init(name: name, packs: ruleSet.packs) }
}
