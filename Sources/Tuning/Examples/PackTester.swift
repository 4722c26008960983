internal import Matching
public import RuleFiles

/// Runs the examples of all rules of packs: under the harmless changes, against each other, and by the parts of patterns
/// that they exercise.
public struct PackTester: Sendable {
  private let sources: RuleSources
  private let workers: Workers

  public init(folders: [String], jobs: Int) throws(RuleFileErrors) {
    sources = try PackReader.readSources(folders.map(PackSource.folder))
    workers = Workers(count: jobs)
  }

  /// - Parameter selector: a rule's id, or the beginning of ids with `*` behind it; nil for all rules.
  /// - Returns: nil where no rule is meant.
  public func test(_ selector: String? = nil) async -> TestReport? {
    let ruleSet = sources.ruleSet
    let chosen = ruleSet.rules.indices.filter { index in
      selector.map { Selector($0).matches(id: ruleSet.rules[index].id, kind: RuleKind(rawValue: "")) } ?? true
    }
    if chosen.isEmpty { return nil }
    let candidates = CandidateRules(ruleSet.rules)
    let failures = await workers.map(
      chosen, batch: 2, makeState: { ExampleRunner(ruleSet, candidates: candidates) },
      work: { rule, runner in runner.failures(of: rule) })
    let runs = await TextRuns(ruleSet, articles: [], workers: workers)
    let coverage = await Coverage(sources, runs: runs, workers: workers)
    return TestReport(
      rules: zip(chosen, failures).map { index, failures in
        TestedRule(
          id: ruleSet.rules[index].id, hits: ruleSet.rules[index].hits.count, misses: ruleSet.rules[index].misses.count,
          failures: failures, parts: coverage.parts(ofRule: index))
      },
      names: selector == nil ? coverage.names : [],
      crossFire: CrossFire(ruleSet.rules, runs).shots(among: Set(chosen)))
  }
}
