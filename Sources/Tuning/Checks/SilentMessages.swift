internal import Patterns
internal import RuleFiles

/// Messages that show neither the match nor a role.
struct SilentMessages: RuleCheck {
  func findings(in subject: CheckSubject) -> [CheckFinding] {
    subject.rules.indices.compactMap { index in
      let rule = subject.rules[index]
      let roles = subject.patterns[index].flatMap(roles)
      guard !roles.isEmpty, !rule.message.contains("{"), let place = subject.sources.rules[index].value("message")
      else {
        return nil
      }
      let names = Set(roles).sorted().map { "`{\($0)}`" }.joined(separator: ", ")
      return CheckFinding(
        .silentMessage, rule: rule.id, at: place, "the message shows nothing of what was found",
        hint: "the rule has \(names), and there is always `{match}`")
    }
  }

  private func roles(_ pattern: ParsedPattern) -> [String] {
    guard [.pattern, .find, .of].contains(pattern.text.field) else { return [] }
    return pattern.typed.all.compactMap { node in
      guard case .group(.named(let name, _), _) = node.kind, !name.hasPrefix("_"), name != "match" else { return nil }
      return name
    }
  }
}
