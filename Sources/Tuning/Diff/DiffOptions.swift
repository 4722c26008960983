/// What of a difference is shown.
public struct DiffOptions: Sendable {
  /// How many findings, sentences and stances, at most.
  public let show: Int
  /// Only findings of rules with this id; `*` allowed at its end.
  public let rule: String?

  public init(show: Int = 20, rule: String? = nil) {
    self.show = show
    self.rule = rule
  }

  func wants(_ change: FindingChange) -> Bool {
    [change.oldRule, change.newRule].compactMap { $0 }.contains(where: wants)
  }

  func wants(_ id: String) -> Bool {
    guard let rule else { return true }
    return rule.hasSuffix("*") ? id.hasPrefix(rule.dropLast()) : id == rule
  }

  /// Of one article no more of each rule and change than could be shown in all.
  func kept(_ changes: [FindingChange]) -> [FindingChange] {
    var seen: [Group: Int] = [:]
    return changes.filter { change in
      seen[Group(change), default: 0] += 1
      return wants(change) && seen[Group(change), default: 0] <= show
    }
  }

  /// One of each rule and change in turn, those first of which there are most, until there are `show`.
  func chosen(_ changes: [FindingChange], counts: [String: RuleCounts]) -> [FindingChange] {
    var turn: [Group: Int] = [:]
    let ranked = changes.enumerated().map { number, change in
      turn[Group(change), default: 0] += 1
      return (turn: turn[Group(change), default: 0], weight: -(counts[change.rule]?.weight ?? 0), number: number)
    }.sorted { ($0.turn, $0.weight, $0.number) < ($1.turn, $1.weight, $1.number) }
    return ranked.prefix(show).map(\.number).sorted { first, second in
      (changes[first].rule, changes[first].change.order, first)
        < (changes[second].rule, changes[second].change.order, second)
    }.map { changes[$0] }
  }

  private struct Group: Hashable {
    let rule: String
    let change: FindingChange.Change

    init(_ change: FindingChange) {
      rule = change.rule
      self.change = change.change
    }
  }
}
