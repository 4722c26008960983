internal import Matching
internal import RuleFiles

/// Which rules already look words up.
struct KnownTerms: Sendable {
  private var rules: [String: [String]] = [:]
  private let kinds: [String: String]

  init(_ ruleSet: RuleSet) {
    kinds = Dictionary(ruleSet.rules.map { ($0.id, $0.kind.rawValue) }) { first, _ in first }
    for rule in ruleSet.rules {
      guard case .words(let terms) = rule.form else { continue }
      for form in Set(terms.lazy.flatMap(\.forms).map { $0.lowercased() }) { rules[form, default: []].append(rule.id) }
    }
  }

  /// The ids of the rules whose lists or lexicons have one of the forms.
  func rules(with forms: [String]) -> [String] {
    var found: [String] = []
    for rule in forms.flatMap({ rules[$0] ?? [] }) where !found.contains(rule) { found.append(rule) }
    return found
  }

  /// Whether rules of a kind have each of the forms.
  func rules(of kind: String, have forms: [String]) -> Bool {
    forms.allSatisfy { form in (rules[form] ?? []).contains { kinds[$0] == kind } }
  }
}
