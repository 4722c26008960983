internal import Patterns
internal import RuleFiles

/// Reasons that say nothing: too short, or what the message or the id says already.
struct ThinReasons: RuleCheck {
  /// Two words are a label.
  private static let fewestWords = 3

  func findings(in subject: CheckSubject) -> [CheckFinding] {
    subject.rules.indices.compactMap { index in
      let rule = subject.rules[index]
      guard let fault = fault(rule), let place = subject.sources.rules[index].value("why") else { return nil }
      return CheckFinding(
        .thinReason, rule: rule.id, at: place, fault,
        hint: "say why such words matter, what the rule is good for, or where it comes from")
    }
  }

  private func fault(_ rule: Rule) -> String? {
    let reason = words(rule.why)
    if reason == words(rule.message) { return "the reason says what the message says" }
    return reason.count < Self.fewestWords
      ? "the reason is no more than \(reason.count == 1 ? "a word" : "two words")" : nil
  }

  private func words(_ text: String) -> [String] {
    LetterFolding.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
