internal import Matching
internal import RuleFiles

/// Rules that never count: another rule takes each match, or has all their words and goes first.
struct ShadowedRules: RuleCheck {
  func findings(in subject: CheckSubject) -> [CheckFinding] {
    let allRuns = subject.runs.all
    var counted: Set<Int> = []
    var takers: [Int: [Int: Int]] = [:]
    for run in allRuns {
      for finding in run.matches.findings + run.matches.aids { counted.insert(finding.rule) }
      for lost in run.matches.suppressed {
        if let taker = lost.reason.taker { takers[lost.finding.rule, default: [:]][taker, default: 0] += 1 }
      }
    }
    let words = WordsOfAnother(subject.rules)
    return subject.rules.indices.compactMap { rule in
      if let other = words.owner(of: rule) { return finding(rule, other, allWords, subject) }
      guard !counted.contains(rule), let taken = takers[rule] else { return nil }
      let most = taken.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
      return most.map { finding(rule, $0.key, "takes every match that this rule has in the examples", subject) }
    }
  }

  private let allWords = "has all words of this rule and goes first"

  private func finding(_ rule: Int, _ other: Int, _ what: String, _ subject: CheckSubject) -> CheckFinding {
    CheckFinding(
      .shadowedRule, rule: subject.rules[rule].id, at: subject.sources.rules[rule].id,
      "`\(subject.rules[other].id)` \(what)",
      hint: "give this rule a higher `priority`, or take it out; add a hit in which it counts",
      other: (subject.sources.rules[other].id, "this rule goes first"))
  }
}

extension Suppressed.Reason {
  /// The rule that took the place.
  fileprivate var taker: Int? {
    switch self {
    case .suppressedBy(let rule), .overlappedBy(let rule): rule
    case .unless: nil
    }
  }
}

/// Finds, for a rule of words, another that has all its words, competes with it, and wins.
private struct WordsOfAnother {
  private let rules: [Rule]
  /// Of rules of words that match in any case.
  private let forms: [Int: Set<String>]

  init(_ rules: [Rule]) {
    self.rules = rules
    var forms: [Int: Set<String>] = [:]
    for (index, rule) in rules.enumerated() {
      guard case .words(let terms) = rule.form, !terms.contains(where: \.matchesCase) else { continue }
      forms[index] = Set(terms.flatMap(\.forms))
    }
    self.forms = forms
  }

  func owner(of index: Int) -> Int? {
    guard let own = forms[index], !own.isEmpty else { return nil }
    return forms.keys.sorted().first { other in
      other != index && competes(rules[other], rules[index]) && wins(other, over: index)
        && own.isSubset(of: forms[other] ?? [])
    }
  }

  private func competes(_ first: Rule, _ second: Rule) -> Bool {
    let isOneGroup = [RuleKind.evaluation, .modifier, .shield].contains(first.kind)
    return first.kind == second.kind && !first.labels && (isOneGroup || first.type == second.type)
      && first.overlap == .longest && second.overlap == .longest && first.unless.isEmpty
      && (first.conditions == second.conditions || first.conditions == Conditions())
  }

  private func wins(_ first: Int, over second: Int) -> Bool {
    let ranks = (rules[first].priority, rules[second].priority)
    return ranks.0 > ranks.1 || ranks.0 == ranks.1 && first < second
  }
}
