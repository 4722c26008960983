internal import RuleFiles

/// Which rules name which: what a change of one may break in another.
struct RuleTies {
  private let rules: [Rule]

  init(_ rules: [Rule]) {
    self.rules = rules
  }

  /// The rules with these ids, those that name them (`suppresses`, `where: {inside: …}`), and those that they name by id.
  func indices(of ids: Set<String>) -> [Int] {
    let changed = rules.filter { ids.contains($0.id) }
    let named = changed.flatMap(\.selectors)
    return rules.indices.filter { index in
      let rule = rules[index]
      if ids.contains(rule.id) { return true }
      if named.contains(where: { $0.matches(id: rule.id, kind: rule.kind) }) { return true }
      return rule.selectors.contains { selector in changed.contains { selector.matches(id: $0.id, kind: $0.kind) } }
    }
  }
}

extension Rule {
  /// What the rule names by ids, which have dots. A kind is named by many rules, and no tie.
  fileprivate var selectors: [Selector] {
    let inside = conditions.inside?.rule.map { [Selector($0)] } ?? []
    return (suppresses + inside).filter { $0.text.contains(".") }
  }
}
