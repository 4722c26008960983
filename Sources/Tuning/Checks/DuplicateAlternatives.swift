internal import Patterns
internal import RuleFiles

/// Alternatives that stand twice in one group.
struct DuplicateAlternatives: RuleCheck {
  func findings(in subject: CheckSubject) -> [CheckFinding] {
    let rules = subject.rules.indices.flatMap { rule in
      subject.patterns[rule].flatMap { findings($0, rule: subject.rules[rule].id) }
    }
    let defines = subject.sources.names.compactMap(\.define).flatMap { findings(ParsedPattern($0), rule: nil) }
    return rules + defines
  }

  private func findings(_ pattern: ParsedPattern, rule: String?) -> [CheckFinding] {
    pattern.typed.all.flatMap { node -> [CheckFinding] in
      guard case .alternation(let branches) = node.kind else { return [] }
      var first: [Branch: PatternNode] = [:]
      return branches.compactMap { branch in
        let key = Branch(text: pattern.typedText(branch.range), flags: branch.flags)
        guard let other = first[key] else {
          first[key] = branch
          return nil
        }
        return finding(branch, other, pattern, rule: rule)
      }
    }
  }

  private struct Branch: Hashable {
    let text: String
    let flags: PatternFlags
  }

  private func finding(
    _ branch: PatternNode, _ first: PatternNode, _ pattern: ParsedPattern, rule: String?
  ) -> CheckFinding {
    CheckFinding(
      .duplicateAlternative, rule: rule, at: pattern.text.spot(of: branch.range),
      branch.range.isEmpty
        ? "an empty alternative stands twice" : "the alternative `\(pattern.typedText(branch.range))` stands twice",
      hint: "take one out", other: (pattern.text.spot(of: first.range), "it stands here first"))
  }
}
