internal import Matching
internal import RuleFiles

/// Entries of `suppresses` that can take nothing out: the kind has no rules, or they do not run when this rule does.
struct IdleSuppressions: RuleCheck {
  func findings(in subject: CheckSubject) -> [CheckFinding] {
    let rules = subject.rules
    return rules.indices.flatMap { index -> [CheckFinding] in
      let places = subject.sources.rules[index].items("suppresses")
      return zip(rules[index].suppresses, places).compactMap { selector, place in
        let named = rules.indices.filter { $0 != index && selector.matches(id: rules[$0].id, kind: rules[$0].kind) }
        guard let fault = fault(selector, named.map { rules[$0] }, of: rules[index]) else { return nil }
        return CheckFinding(.suppressesNothing, rule: rules[index].id, at: place, fault.message, hint: fault.hint)
      }
    }
  }

  private func fault(_ selector: Selector, _ named: [Rule], of rule: Rule) -> (message: String, hint: String)? {
    if rule.labels {
      return ("a rule of kind `\(rule.kind)` labels attributions and suppresses nothing", "take it out")
    }
    if named.isEmpty { return ("no other rule is `\(selector.text)`", "name a rule or a kind that there is") }
    // Attributions are settled before anything else is looked for.
    let others = named.filter { !$0.labels && ($0.kind == .attribution) == (rule.kind == .attribution) }
    guard others.isEmpty else { return nil }
    return rule.kind == .attribution
      ? ("attributions are settled before `\(selector.text)` is looked for", "suppress it from a rule of kind `shield`")
      : ("attributions are settled before this rule is looked for", "use `unless` in the attribution rule")
  }
}
