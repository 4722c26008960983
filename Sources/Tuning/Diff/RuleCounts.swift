/// How a rule's findings changed. `after` is `before` − gone − lost + added + won.
public struct RuleCounts: Sendable, Equatable {
  public var before = 0
  public var after = 0
  public var added = 0
  public var gone = 0
  public var moved = 0
  public var changed = 0
  /// Taken over by another rule.
  public var lost = 0
  /// Taken over from another rule.
  public var won = 0

  public init(
    before: Int = 0, after: Int = 0, added: Int = 0, gone: Int = 0, moved: Int = 0, changed: Int = 0, lost: Int = 0,
    won: Int = 0
  ) {
    (self.before, self.after, self.added, self.gone) = (before, after, added, gone)
    (self.moved, self.changed, self.lost, self.won) = (moved, changed, lost, won)
  }

  public var isChanged: Bool { added + gone + moved + changed + lost + won > 0 }

  /// How many of its findings are not as they were.
  var weight: Int { added + gone + moved + changed + lost + won }

  mutating func add(_ change: FindingChange.Change, isOld: Bool) {
    switch change {
    case .added: added += 1
    case .gone: gone += 1
    // Both sides are the same rule's.
    case .moved: moved += isOld ? 1 : 0
    case .changed: changed += isOld ? 1 : 0
    case .takenOver where isOld: lost += 1
    case .takenOver: won += 1
    }
  }

  static func + (first: RuleCounts, second: RuleCounts) -> RuleCounts {
    RuleCounts(
      before: first.before + second.before, after: first.after + second.after, added: first.added + second.added,
      gone: first.gone + second.gone, moved: first.moved + second.moved, changed: first.changed + second.changed,
      lost: first.lost + second.lost, won: first.won + second.won)
  }
}
