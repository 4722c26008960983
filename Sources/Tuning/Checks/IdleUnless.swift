internal import Articles
internal import Matching
internal import Patterns
internal import RuleFiles

/// Patterns of `unless` that removed nothing from any example or article.
struct IdleUnless: RuleCheck {
  func findings(in subject: CheckSubject) -> [CheckFinding] {
    let active = Self.active(in: subject)
    return subject.rules.indices.flatMap { rule in
      subject.rules[rule].unless.indices.compactMap { number in
        let key = Key(rule: rule, number: number)
        guard !active.contains(key), let pattern = subject.sources.rules[rule].pattern(.unless(number)) else {
          return nil
        }
        return CheckFinding(
          .idleUnless, rule: subject.rules[rule].id, at: pattern.spot,
          "this `unless` removes nothing: in no example is it the one that covers a match of the rule",
          hint: "add a miss that it keeps out, or take it out")
      }
    }
  }

  private struct Key: Hashable {
    let rule: Int
    let number: Int
  }

  private static func active(in subject: CheckSubject) -> Set<Key> {
    var active: Set<Key> = []
    for run in subject.runs.all {
      for lost in run.matches.suppressed {
        guard case .unless(let number) = lost.reason else { continue }
        active.insert(Key(rule: lost.finding.rule, number: number))
      }
    }
    for (index, rule) in subject.rules.enumerated() where rule.labels {
      for number in rule.unless.indices where covers(rule.unless[number], rule) {
        active.insert(Key(rule: index, number: number))
      }
    }
    return active
  }

  /// Some example of a label rule matches it.
  private static func covers(_ pattern: Pattern, _ rule: Rule) -> Bool {
    let matcher = Matcher()
    return rule.misses.contains { miss in
      Array(miss.text.utf8).withUnsafeBufferPointer { (try? matcher.firstMatch(of: pattern, in: $0)) != nil }
    }
  }
}
