internal import Matching
internal import Patterns
internal import Reporting
internal import RuleFiles

/// `unless`, `suppresses` and overlap: what other patterns and rules have against a match.
struct ObjectionGates {
  let witness: Witness
  let suppressed: Suppressed

  private var rule: Rule { witness.ruleSet.rules[suppressed.finding.rule] }

  var gates: [Gate] {
    switch suppressed.reason {
    case .unless(let index): [unless(index)]
    case .suppressedBy(let other): Self.passed(rule, upTo: .unless) + [suppression(by: other)]
    case .overlappedBy(let other): Self.passed(rule, upTo: .suppression) + [overlap(with: other)]
    }
  }

  /// The gates that let a match of the rule through.
  static func passed(_ rule: Rule, upTo last: Gate.Name) -> [Gate] {
    let unless =
      rule.unless.isEmpty
      ? [] : [Gate(.unless, .open, "none of its \(Figures.count(rule.unless.count, "pattern")) covers the match")]
    let all = unless + [Gate(.suppression, .open, "no rule suppresses it"), Gate(.overlap, .open, placeWords(rule))]
    return all.filter { $0.name.order <= last.order }
  }

  private static func placeWords(_ rule: Rule) -> String {
    rule.overlap == .all ? "stands beside others (overlap: all)" : "has its place"
  }

  private func unless(_ index: Int) -> Gate {
    let pattern = rule.unless[index]
    let written = Clipped.text(pattern.written(0..<pattern.source.utf8.count), to: 60)
    let cover = suppressed.by.map { " with \(witness.quote($0))" } ?? ""
    return Gate(.unless, .shut, "pattern \(index + 1) covers it\(cover): \(written)", place: suppressed.by)
  }

  private func suppression(by other: Int) -> Gate {
    let place = suppressed.by.map { " at \(witness.quote($0))" } ?? ""
    return Gate(.suppression, .shut, "\(witness.id(other)) suppresses it\(place)", place: suppressed.by)
  }

  private func overlap(with other: Int) -> Gate {
    let place = suppressed.by.map { " with \(witness.quote($0))" } ?? ""
    return Gate(.overlap, .shut, "\(witness.id(other)) has the place\(place): \(why(other))", place: suppressed.by)
  }

  /// Priority, then length, then what comes first; for attributions also whose words they are.
  private func why(_ other: Int) -> String {
    let own = suppressed.finding
    let winner = witness.matches.findings.first { $0.rule == other && $0.range == suppressed.by }
    if own.kind == .attribution, let winner, !winner.head.overlaps(own.head) {
      return own.roles["cue"] == nil
        ? "its words are given to somebody already" : "each would stand in the other's content"
    }
    let theirs = witness.ruleSet.rules[other].priority
    if theirs != rule.priority { return "its priority is \(theirs), this one's \(rule.priority)" }
    guard let by = suppressed.by else { return "it comes first" }
    let lengths = [by, own.range].map { witness.report.line($0).count }
    if by.count != own.range.count { return "it is longer, \(lengths[0]) characters against \(lengths[1])" }
    return by.lowerBound != own.range.lowerBound ? "it begins earlier" : "it stands first in the rule files"
  }
}
