internal import RuleFiles

/// What a rule's `suppresses` takes out: findings of the named rules or kinds that overlap one of its own.
enum Suppression {
  static func apply(_ findings: [Finding], rules: [Rule], suppressed: inout [Suppressed]) -> [Finding] {
    let suppressors = findings.indices.filter { !rules[findings[$0].rule].suppresses.isEmpty }
    guard !suppressors.isEmpty else { return findings }
    let index = RangeIndex(findings.indices.map { (findings[$0].head, $0) })
    var reasons: [Int: Owner] = [:]
    // A finding that is suppressed itself suppresses nothing; the stronger rule acts first.
    for suppressor in suppressors.sorted(by: { stronger(findings[$0], findings[$1], rules) }) {
      guard reasons[suppressor] == nil else { continue }
      let by = Owner(findings[suppressor])
      index.forEachOverlapping(findings[suppressor].range) { _, other in
        guard other != suppressor, findings[other].rule != by.rule, reasons[other] == nil else { return }
        let rule = rules[findings[other].rule]
        if rules[by.rule].suppresses.contains(where: { $0.matches(id: rule.id, kind: rule.kind) }) {
          reasons[other] = by
        }
      }
    }
    for (other, by) in reasons.sorted(by: { $0.key < $1.key }) {
      suppressed.append(
        Suppressed(finding: findings[other], reason: .suppressedBy(rule: by.rule), by: by.range))
    }
    return findings.indices.filter { reasons[$0] == nil }.map { findings[$0] }
  }

  /// Higher priority, then the longer, then the earlier.
  static func stronger(_ first: Finding, _ second: Finding, _ rules: [Rule]) -> Bool {
    let a = (-rules[first.rule].priority, -first.range.count, first.range.lowerBound, first.rule)
    let b = (-rules[second.rule].priority, -second.range.count, second.range.lowerBound, second.rule)
    return a < b
  }
}
