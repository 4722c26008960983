internal import RuleFiles

/// Runs the examples of some rules over several workers.
struct ExampleRun {
  private let ruleSet: RuleSet
  private let workers: Workers

  /// Of more rules the examples run only as they are written: an author waits for the answer.
  private static let mostThorough = 4

  init(_ ruleSet: RuleSet, workers: Workers) {
    self.ruleSet = ruleSet
    self.workers = workers
  }

  /// In the order of the rules.
  func failures(of indices: [Int]) async -> (failures: [ExampleFailure], isThorough: Bool) {
    guard !indices.isEmpty else { return ([], true) }
    let isThorough = indices.count <= Self.mostThorough
    let variants = isThorough ? ExampleVariant.allCases : [.plain]
    let ruleSet = ruleSet
    let items = indices.flatMap { rule in variants.map { (rule: rule, variant: $0) } }
    let failures = await workers.map(
      items, makeState: { ExampleRunner(ruleSet) }, work: { $1.failures(of: $0.rule, variants: [$0.variant]) })
    return (failures.flatMap { $0 }, isThorough)
  }
}
