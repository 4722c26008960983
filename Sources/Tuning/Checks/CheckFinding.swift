public import RuleFiles

/// One thing that `check` says of a rule file.
public struct CheckFinding: Sendable, Equatable {
  public let level: CheckLevel
  /// The rule it is about; nil where it is about a file, a list or a define.
  public let rule: String?
  /// What, where, and what to do.
  public let fault: RuleFileError

  public init(level: CheckLevel, rule: String?, fault: RuleFileError) {
    self.level = level
    self.rule = rule
    self.fault = fault
  }

  init(
    _ code: CheckCode, rule: String?, at spot: Spot, _ message: String, hint: String,
    other: (spot: Spot, label: String)? = nil
  ) {
    self.init(
      level: code.level, rule: rule,
      fault: RuleFileError(code: code.rawValue, at: spot, message, hint: hint, other: other))
  }
}
