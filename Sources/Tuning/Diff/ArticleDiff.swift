internal import Articles
internal import Matching
internal import RuleFiles
internal import Scoring

/// What a change of rules does to one article.
struct ArticleDiff {
  let findings: FindingChanges
  let scales: ScaleChanges
  let stances: StanceChanges
  let problems: [String: (before: Int, after: Int)]
  let sentences: Int
  let isEmpty: Bool
  /// Those that may be shown.
  let changes: [FindingChange]

  init(old: Outcome, new: Outcome, options: DiffOptions) {
    findings = FindingChanges(old: old, new: new)
    scales = ScaleChanges(old: old, new: new, changes: findings.changes, most: options.show)
    stances = StanceChanges(old: old, new: new, changes: findings.changes, most: options.show)
    sentences = new.article.sentences.count
    changes = options.kept(findings.changes)
    var problems: [String: (before: Int, after: Int)] = [:]
    for problem in old.report.problems { problems[old.rules[problem.rule].id, default: (0, 0)].before += 1 }
    for problem in new.report.problems { problems[new.rules[problem.rule].id, default: (0, 0)].after += 1 }
    self.problems = problems
    isEmpty =
      findings.changes.isEmpty && scales.scales.values.allSatisfy { $0.changed == 0 }
      && stances.levels.values.allSatisfy { $0.changed == 0 }
      && problems.values.allSatisfy { $0.before == $0.after }
  }
}
