public import RuleFiles

/// What one look at the rule files gave.
public struct WatchRound: Sendable {
  /// Files that are otherwise than at the last look; empty at the first.
  public let changedFiles: [String]
  /// What keeps the rule files from being read; what was good before is kept.
  public internal(set) var errors: RuleFileErrors?
  public internal(set) var rules = 0
  /// Rules whose examples were run: those that changed, and those that are tied to them by name.
  public internal(set) var tested: [String] = []
  /// The examples ran under every harmless change, not only as they are written.
  public internal(set) var isThorough = true
  public internal(set) var failures: [ExampleFailure] = []
  /// What is otherwise than in the last good state; nil where there was none.
  public internal(set) var comparison: RuleComparison?
  public internal(set) var times: [(step: String, time: Duration)] = []

  init(changedFiles: [String]) {
    self.changedFiles = changedFiles
  }

  public var total: Duration { times.reduce(.zero) { $0 + $1.time } }

  /// The rule files can be read and no example failed.
  public var isGood: Bool { errors == nil && failures.isEmpty }
}
