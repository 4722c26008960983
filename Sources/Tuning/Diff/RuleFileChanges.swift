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
    if old.stance != new.stance { changes.append(RuleFileChange(.edited, "stance")) }
    if old.language != new.language { changes.append(RuleFileChange(.edited, "names")) }
    return changes
  }
}

extension Rule {
  /// The fields, as they are named in rule files, in which two rules differ; the id aside. Lists and defines are put in:
  /// a changed define shows as a changed pattern of each rule that uses it.
  func fieldsThatDiffer(from other: Rule) -> [String] {
    let same: [(field: String, isSame: Bool)] = [
      ("kind", kind == other.kind), ("type", type == other.type), ("tags", tags == other.tags),
      (form.field, form == other.form), ("where", conditions == other.conditions), ("unless", unless == other.unless),
      ("polarity", polarity == other.polarity), ("priority", priority == other.priority),
      ("overlap", overlap == other.overlap), ("suppresses", suppresses == other.suppresses),
      ("continues", continuesQuotation == other.continuesQuotation), ("effect", modifier == other.modifier),
      ("message", message == other.message), ("why", why == other.why),
      ("hits", hits.map(\.content) == other.hits.map(\.content)),
      ("misses", misses.map(\.content) == other.misses.map(\.content)),
    ]
    return same.filter { !$0.isSame }.map(\.field)
  }
}

extension Scale {
  /// The fields, as they are named in scale files, in which two scales differ.
  fileprivate func fieldsThatDiffer(from other: Scale) -> [String] {
    let same: [(field: String, isSame: Bool)] = [
      ("title", title == other.title), ("fitted", fitted == other.fitted), ("intercept", intercept == other.intercept),
      ("weights", weights == other.weights), ("terms", terms == other.terms),
      ("calibration", calibration == other.calibration),
    ]
    return same.filter { !$0.isSame }.map(\.field)
  }
}

extension Rule.Form {
  fileprivate var field: String {
    switch self {
    case .pattern: "pattern"
    case .words: "words"
    case .near: "near"
    }
  }
}

extension Example {
  /// All but its place in the file.
  fileprivate var content: Example {
    Example(
      text: text, marks: marks, type: type, polarity: polarity, voice: voice, tags: tags,
      place: SourcePlace(file: "", line: 0, column: 0))
  }
}
