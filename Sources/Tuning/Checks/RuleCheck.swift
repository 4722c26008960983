/// One thing that `check` looks for, or a few of a kind.
protocol RuleCheck: Sendable {
  func findings(in subject: CheckSubject) -> [CheckFinding]
}
