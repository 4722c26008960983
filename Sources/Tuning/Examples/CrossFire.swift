internal import Articles
internal import Matching
internal import RuleFiles

/// Which rules fire in the examples of others: in a near miss, or, with another type, on what a hit is about.
struct CrossFire {
  private let rules: [Rule]
  private let runs: TextRuns

  init(_ rules: [Rule], _ runs: TextRuns) {
    self.rules = rules
    self.runs = runs
  }

  /// Shots at the examples of the chosen rules and those that they fire; the ones within one kind first.
  func shots(among chosen: Set<Int>) -> [Shot] {
    let shots = rules.indices.flatMap { rule in
      zip(rules[rule].misses, runs.misses[rule]).flatMap { inMiss($0, $1, of: rule, chosen) }
        + zip(rules[rule].hits, runs.hits[rule]).flatMap { onHit($0, $1, of: rule, chosen) }
    }
    return shots.filter(\.isSameKind) + shots.filter { !$0.isSameKind }
  }

  private func inMiss(_ miss: Example, _ run: TextRun, of rule: Int, _ chosen: Set<Int>) -> [Shot] {
    counting(in: run, rule, chosen).map { shot($0, miss, run, rule: rule, isHit: false) }
  }

  private func onHit(_ hit: Example, _ run: TextRun, of rule: Int, _ chosen: Set<Int>) -> [Shot] {
    let own = run.counting(rule)
    return counting(in: run, rule, chosen).filter { finding in
      finding.kind == rules[rule].kind
        && own.contains { $0.range.overlaps(finding.range) && $0.type != finding.type }
    }.map { shot($0, hit, run, rule: rule, isHit: true) }
  }

  /// What other rules find and what counts, each rule once.
  private func counting(in run: TextRun, _ rule: Int, _ chosen: Set<Int>) -> [Finding] {
    var seen: Set<Int> = []
    return run.matches.findings.filter { finding in
      finding.rule != rule && (chosen.contains(rule) || chosen.contains(finding.rule))
        && seen.insert(finding.rule).inserted
    }
  }

  private func shot(_ finding: Finding, _ example: Example, _ run: TextRun, rule: Int, isHit: Bool) -> Shot {
    Shot(
      rule: rules[rule].id, isHit: isHit, other: rules[finding.rule].id, kind: finding.kind.rawValue,
      isSameKind: finding.kind == rules[rule].kind, found: run.article.reading.text(finding.range),
      text: example.text, place: example.place)
  }
}
