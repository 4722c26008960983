internal import Patterns
internal import RuleFiles

/// Rules that are the same in form and conditions.
struct DuplicateRules: RuleCheck {
  private struct Key: Hashable {
    let kind: RuleKind
    let form: [String]
    let unless: [String]
    let conditions: String
  }

  func findings(in subject: CheckSubject) -> [CheckFinding] {
    var first: [Key: Int] = [:]
    return subject.rules.indices.compactMap { index in
      let key = key(subject.rules[index], subject.sources.rules[index])
      guard let other = first[key] else {
        first[key] = index
        return nil
      }
      return CheckFinding(
        .duplicateRule, rule: subject.rules[index].id, at: subject.sources.rules[index].id,
        "this rule looks for just what `\(subject.rules[other].id)` looks for, under the same conditions",
        hint: "take one of the two out, or say in `where` or `unless` how they differ",
        other: (subject.sources.rules[other].id, "the same"))
    }
  }

  private func key(_ rule: Rule, _ written: WrittenRule) -> Key {
    let form: [String]
    switch rule.form {
    case .pattern(let pattern): form = ["pattern", pattern.source, caseText(written)]
    case .near(let near):
      form = ["near", near.find.source, near.of.source, String(near.within), near.order.rawValue, caseText(written)]
    case .words(let terms):
      // Polarity and type are part of what a lexicon's rows say.
      form =
        ["words"] + terms.map { "\($0.forms.sorted()) \($0.matchesCase) \($0.type ?? "") \($0.polarity ?? 0)" }.sorted()
    }
    return Key(
      kind: rule.kind, form: form, unless: rule.unless.map(\.source).sorted(),
      conditions: "\(rule.conditions)")
  }

  private func caseText(_ written: WrittenRule) -> String {
    written.patterns.first?.ignoresCase == false ? "exact" : "ignore"
  }
}
