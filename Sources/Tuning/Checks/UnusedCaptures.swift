internal import Patterns
internal import RuleFiles

/// Groups that capture what no role, message, condition or back reference uses.
struct UnusedCaptures: RuleCheck {
  func findings(in subject: CheckSubject) -> [CheckFinding] {
    subject.rules.indices.flatMap { rule in
      subject.patterns[rule].flatMap { findings($0, rule: rule, subject) }
    }
  }

  private func findings(_ pattern: ParsedPattern, rule: Int, _ subject: CheckSubject) -> [CheckFinding] {
    // Numbers count all groups, also those of defines.
    let groups = Captures(of: pattern.expanded)
    guard !groups.isOpen else { return [] }
    return pattern.typed.all.compactMap { node in
      switch node.kind {
      case .group(.capturing, _) where !groups.usesNumbers: unnamed(node, pattern, rule, subject)
      case .group(.named(let name, _), _) where !groups.names.contains(name) && !groups.usesNumbers:
        named(name, node, pattern, rule, subject)
      default: nil
      }
    }
  }

  private func unnamed(_ node: PatternNode, _ pattern: ParsedPattern, _ rule: Int, _ subject: CheckSubject)
    -> CheckFinding
  {
    CheckFinding(
      .unusedCapture, rule: subject.rules[rule].id,
      at: pattern.text.spot(of: node.range.lowerBound..<node.range.lowerBound + 1),
      "this group captures what nothing uses", hint: "write `(?:…)`, or name it as a role: `(?<role>…)`")
  }

  private func named(
    _ name: String, _ node: PatternNode, _ pattern: ParsedPattern, _ index: Int, _ subject: CheckSubject
  ) -> CheckFinding? {
    guard !isUsed(name, field: pattern.text.field, rule: index, subject) else { return nil }
    let rule = subject.rules[index]
    let start = node.range.lowerBound
    let isPrivate = name.hasPrefix("_")
    return CheckFinding(
      .unusedCapture, rule: rule.id, at: pattern.text.spot(of: start..<start + name.utf8.count + 4),
      isPrivate
        ? "nothing in the pattern refers back to `\(name)`"
        : "nothing uses the group `\(name)`: no message, no example, no `where` of another rule",
      hint: "write `(?:…)`, or use it")
  }

  private func isUsed(_ name: String, field: ExpandedPattern.Field, rule index: Int, _ subject: CheckSubject) -> Bool {
    let rule = subject.rules[index]
    switch field {
    // Patterns that only say whether they match.
    case .unless, .stop, .define: return false
    case .pattern, .find, .of: break
    }
    if name.hasPrefix("_") { return false }
    // `match` is the span, and the roles of a kind that the rule language knows are read by what comes after.
    if name == "match" || rule.kind.roles?.contains(name) == true { return true }
    if rule.message.contains("{\(name)}") { return true }
    if rule.hits.contains(where: { hit in hit.marks.contains { $0.role == name } }) { return true }
    return subject.rules.contains { $0.conditions.inside?.role == name }
  }
}

/// How the groups of a pattern are referred to inside it.
private struct Captures {
  var names: Set<String> = []
  var usesNumbers = false
  /// Something was not understood; it may refer to any group.
  var isOpen = false

  init(of pattern: PatternNode) {
    for node in pattern.all {
      switch node.kind {
      case .backreference(let reference), .subroutine(let reference): add(reference)
      case .conditional(.group(let reference), _): add(reference)
      case .unknown: isOpen = true
      default: break
      }
    }
  }

  private mutating func add(_ reference: PatternNode.Reference) {
    switch reference {
    case .name(let name): names.insert(name)
    case .number: usesNumbers = true
    }
  }
}
