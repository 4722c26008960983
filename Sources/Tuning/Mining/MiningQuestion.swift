/// One thing that people were asked, and the texts with what they and the rules said.
struct MiningQuestion: Sendable {
  /// For the names of tables: `loaded`, `words`, `target-negative`.
  let name: String
  /// Texts of one group one after the other: judged for what was missed, and for what was found too much.
  let misses: [JudgedText]
  let alarms: [JudgedText]
  var rules: [RuleErrors] = []
  var frames: [FrameCount] = []

  func texts(_ side: MiningSide) -> [JudgedText] { side == .misses ? misses : alarms }
}

/// How often a rule is wrong where it finds something.
struct RuleErrors: Sendable {
  /// Index into `RuleSet.rules`.
  let rule: Int
  var alarms = 0
  var right = 0
}

/// How often attributions of one build are missed.
struct FrameCount: Sendable {
  /// `source cue that-content`.
  let frame: String
  var missed = 0
  var found = 0
  /// Groups with one that was missed.
  var groups: Set<Int> = []
}

/// What to look for, and how much of it to show.
public struct MiningOptions: Sendable {
  public var sides: [MiningSide] = MiningSide.allCases
  /// How many terms to list a side.
  public var top = 20
  /// A term must stand in errors of so many groups (articles, where the gold has them).
  public var leastGroups = 3
  /// A term must stand out by so many standard errors.
  public var leastZ = 2.0
  /// How many places of a term to show.
  public var contexts = 3
  /// Names of people and places count as terms.
  public var keepsNames = false

  public init() {}
}
