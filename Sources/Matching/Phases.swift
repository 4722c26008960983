package import RuleFiles

/// The order in which rules run: what needs another finding, or its voice, runs after it.
enum Phases {
  /// Indices of rules by phase: attributions; then what needs the voice; then what stands inside findings of that.
  static func order(_ rules: [Rule]) -> [[Int]] {
    var phases: [[Int]] = [[], [], []]
    for (index, rule) in rules.enumerated() where !isLabel(rule.kind) {
      phases[phase(of: rule, among: rules)].append(index)
    }
    return phases
  }

  /// Label rules run on spans of attributions, not on the text.
  static func isLabel(_ kind: RuleKind) -> Bool {
    kind == .source || kind == .cue
  }

  private static func phase(of rule: Rule, among rules: [Rule]) -> Int {
    if rule.kind == .attribution { return 0 }
    guard let inside = rule.conditions.inside else { return 1 }
    if inside.kind == .attribution { return 1 }
    if let id = inside.rule {
      let selector = Selector(id)
      let holders = rules.filter { selector.matches(id: $0.id, kind: $0.kind) }
      return holders.allSatisfy { $0.kind == .attribution } ? 1 : 2
    }
    return 2
  }
}

/// When rules run.
package enum RulePhases {
  /// By rule: 0 attributions, 1 what may ask for the voice, 2 what stands inside findings of that; nil: on spans of
  /// attributions alone.
  package static func of(_ rules: [Rule]) -> [Int?] {
    var phases = [Int?](repeating: nil, count: rules.count)
    for (phase, indices) in Phases.order(rules).enumerated() {
      for index in indices { phases[index] = phase }
    }
    return phases
  }
}
