internal import Matching
internal import Patterns
internal import RuleFiles

/// What the rules of a set can find, and when: what a `where` may ask for.
struct ConditionWorld {
  private let rules: [Rule]
  /// By rule; nil for rules that label sources and cues.
  private let phases: [Int?]

  struct Fault {
    let message: String
    let hint: String
  }

  init(_ rules: [Rule]) {
    self.rules = rules
    phases = RulePhases.of(rules)
  }

  /// Why a rule's conditions can never hold; nil where they may.
  func fault(of index: Int) -> Fault? {
    let conditions = rules[index].conditions
    return voiceFault(conditions) ?? sourceFault(conditions) ?? conditions.inside.flatMap { insideFault($0, of: index) }
  }

  private func voiceFault(_ conditions: Conditions) -> Fault? {
    if conditions.voice == .author, !conditions.sources.isEmpty {
      return Fault(
        message: "what has a source is not in the author's voice", hint: "take out `voice: author`, or `source`")
    }
    if conditions.voice == .author, let inside = conditions.inside, inside.kind == .attribution,
      inside.role == "content"
    {
      return Fault(
        message: "what stands in an attribution's content is not in the author's voice",
        hint: "take out `voice: author`, or `inside`")
    }
    guard conditions.voice != .author || conditions.inside != nil else { return nil }
    let needs = conditions.voice == .attributed || !conditions.sources.isEmpty
    guard needs, !rules.contains(where: { $0.kind == .attribution }) else { return nil }
    return Fault(message: "no rule finds attributions", hint: "read a pack with attribution rules too")
  }

  private func sourceFault(_ conditions: Conditions) -> Fault? {
    let known = Set(
      rules.flatMap { rule -> [String] in
        if rule.kind == .source { return [rule.type].compactMap(\.self) + rule.termTypes }
        return rule.kind == .attribution ? [rule.tags["source"]].compactMap(\.self) : []
      } + ["agentless"])
    guard !conditions.sources.isEmpty, known.isDisjoint(with: conditions.sources) else { return nil }
    let named = conditions.sources.map { "`\($0)`" }.joined(separator: ", ")
    return Fault(message: "no rule calls a source \(named)", hint: "write a rule of kind `source` and this type")
  }

  private func insideFault(_ inside: Conditions.Inside, of index: Int) -> Fault? {
    if let kind = inside.kind, kind == .source || kind == .cue {
      return Fault(
        message: "rules of kind `\(kind)` label attributions and find nothing", hint: "ask for `role: \(kind)`")
    }
    let holders = rules.indices.filter { $0 != index && holds($0, inside) }
    if holders.isEmpty {
      return Fault(
        message: "no other rule finds what `inside` asks for", hint: "look at kind, type, rule and role together")
    }
    guard let phase = phases[index] else { return nil }
    let earlier = holders.filter {
      (phases[$0] ?? Int.max) < phase || rules[index].kind == .attribution && phases[$0] == 0
    }
    if !earlier.isEmpty { return nil }
    let id = rules[holders[0]].id
    return Fault(
      message: rules[index].kind == .attribution
        ? "attributions are found before `\(id)` is"
        : "`\(id)` is found no earlier than this rule, for it asks for `inside` too",
      hint: "rules run in this order: attributions; what asks for no `inside`, or for an attribution's; the rest")
  }

  private func holds(_ holder: Int, _ inside: Conditions.Inside) -> Bool {
    let rule = rules[holder]
    if rule.labels { return false }
    if let kind = inside.kind, kind != rule.kind { return false }
    if let selector = inside.rule, !Selector(selector).matches(id: rule.id, kind: rule.kind) { return false }
    if let type = inside.type, !types(of: rule).contains(type) { return false }
    guard let role = inside.role else { return true }
    return rule.groups.contains(role)
  }

  /// An attribution's form is settled by its content, whatever its rule calls it.
  private func types(of rule: Rule) -> Set<String> {
    let own = Set([rule.type].compactMap(\.self) + rule.termTypes)
    let forms: Set<String> = ["direct", "indirect", "mixed"]
    return rule.kind == .attribution && !own.isDisjoint(with: forms) ? own.union(forms) : own
  }
}

extension Rule {
  /// Types that rows of its lexicon have.
  fileprivate var termTypes: [String] {
    guard case .words(let terms) = form else { return [] }
    return terms.compactMap(\.type)
  }

  /// The names of its groups.
  fileprivate var groups: Set<String> {
    switch form {
    case .pattern(let pattern): Set(pattern.groups.map(\.name))
    case .near(let near): Set((near.find.groups + near.of.groups).map(\.name))
    case .words: []
    }
  }
}
