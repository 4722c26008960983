public import RuleFiles

/// What was done to the rule files themselves.
public struct RuleFileChange: Sendable, Equatable {
  public let change: Change
  /// A rule's id, or `scale NAME`, `stance`, `names`.
  public let name: String
  /// What is not as it was: fields of the rule; for one that was renamed, its id before.
  public let fields: [String]
  public let place: SourcePlace?

  public enum Change: String, Sendable {
    case added, removed, edited, renamed
  }

  /// All of them: rules in the order of the new files, then rules that were removed, then scales and settings.
  public static func all(from old: RuleSet, to new: RuleSet) -> [RuleFileChange] {
    let known = Dictionary(old.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = Set(new.rules.map(\.id))
    var removed = old.rules.filter { !ids.contains($0.id) }
    var changes: [RuleFileChange] = []
    for rule in new.rules {
      if let was = known[rule.id] {
        let fields = was.fieldsThatDiffer(from: rule)
        if !fields.isEmpty { changes.append(RuleFileChange(.edited, rule, fields)) }
      } else if let twin = removed.firstIndex(where: { $0.fieldsThatDiffer(from: rule).isEmpty }) {
        changes.append(RuleFileChange(.renamed, rule, [removed.remove(at: twin).id]))
      } else {
        changes.append(RuleFileChange(.added, rule))
      }
    }
    return changes + removed.map { RuleFileChange(.removed, $0) } + others(from: old, to: new)
  }

  private init(_ change: Change, _ rule: Rule, _ fields: [String] = []) {
    self.init(change, rule.id, fields, rule.place)
  }

  private init(_ change: Change, _ name: String, _ fields: [String] = [], _ place: SourcePlace? = nil) {
    (self.change, self.name, self.fields, self.place) = (change, name, fields, place)
  }

  private static func others(from old: RuleSet, to new: RuleSet) -> [RuleFileChange] {
    let names = Set(old.scales.map(\.name) + new.scales.map(\.name)).sorted()
    var changes = names.compactMap { name -> RuleFileChange? in
      let (before, after) = (old.scales.first { $0.name == name }, new.scales.first { $0.name == name })
      guard let before, let after else { return RuleFileChange(before == nil ? .added : .removed, "scale \(name)") }
      let fields = before.fieldsThatDiffer(from: after)
      return fields.isEmpty ? nil : RuleFileChange(.edited, "scale \(name)", fields)
    }
    changes += targetScale(from: old.targetScale, to: new.targetScale)
    if old.stance != new.stance { changes.append(RuleFileChange(.edited, "stance")) }
    if old.language != new.language { changes.append(RuleFileChange(.edited, "names")) }
    return changes
  }

  private static func targetScale(from old: TargetScale?, to new: TargetScale?) -> [RuleFileChange] {
    guard let name = (new ?? old)?.name else { return [] }
    guard let old, let new else { return [RuleFileChange(old == nil ? .added : .removed, "target scale \(name)")] }
    let fields = old.fieldsThatDiffer(from: new)
    return fields.isEmpty ? [] : [RuleFileChange(.edited, "target scale \(name)", fields)]
  }
}
