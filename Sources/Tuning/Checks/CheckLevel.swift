/// How much a finding of `check` matters, the worst first.
public enum CheckLevel: String, Sendable, CaseIterable, Comparable {
  /// The rule files cannot be used.
  case error
  /// Something is wrong or slow, though the rules run.
  case warning
  /// Worth a look.
  case note

  public static func < (first: CheckLevel, second: CheckLevel) -> Bool {
    rank(first) < rank(second)
  }

  private static func rank(_ level: CheckLevel) -> Int { allCases.firstIndex(of: level) ?? 0 }
}
