public import RuleFiles

/// What is to be explained: rules, a scale, or the stance.
public enum ExplainedSubject: Sendable, Equatable {
  /// Indices into the rule set.
  case rules([Int])
  case scale(String)
  case stance

  /// - Parameter text: a rule's id, the beginning of ids with `*` behind it, a scale's name, or `stance`.
  /// - Returns: nil where there is nothing of that name.
  public init?(_ text: String, in ruleSet: RuleSet) {
    let prefix = text.hasSuffix("*") ? String(text.dropLast()) : nil
    let rules = ruleSet.rules.indices.filter { index in
      let id = ruleSet.rules[index].id
      return prefix.map { id.hasPrefix($0) } ?? (id == text)
    }
    if !rules.isEmpty {
      self = .rules(rules)
    } else if ruleSet.scales.contains(where: { $0.name == text }) {
      self = .scale(text)
    } else if text == "stance" {
      self = .stance
    } else {
      return nil
    }
  }

  /// What was probably meant by a name that there is not.
  public static func hint(for text: String, in ruleSet: RuleSet) -> String {
    let names = ruleSet.rules.map(\.id) + ruleSet.scales.map(\.name) + ["stance"]
    if let near = Spelling.nearest(to: text, among: names) { return "did you mean `\(near)`?" }
    let parts = text.split(separator: ".").map(String.init)
    // The last part of an id is often all that is remembered; else what begins alike.
    let named = parts.last.map { last in ruleSet.rules.map(\.id).filter { $0.hasSuffix("." + last) } } ?? []
    let alike = stride(from: parts.count - 1, to: 1, by: -1).lazy.map { count in
      ruleSet.rules.map(\.id).filter { $0.hasPrefix(parts.prefix(count).joined(separator: ".") + ".") }
    }.first { !$0.isEmpty }
    let candidates = named.isEmpty ? alike ?? [] : named
    if !candidates.isEmpty { return "there is " + candidates.prefix(5).map { "`\($0)`" }.joined(separator: ", ") }
    let families = Set(ruleSet.rules.map { $0.id.split(separator: ".").prefix(2).joined(separator: ".") }).sorted()
    return "ids begin with " + families.map { "`\($0)`" }.joined(separator: ", ")
  }
}
