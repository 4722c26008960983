internal import Articles
internal import Matching
internal import Reporting
internal import RuleFiles
internal import Scoring

/// The gates behind a match of a rule's form.
struct CandidateGates {
  let witness: Witness
  let candidate: MatchTrace.Candidate
  let fate: Fate?

  private var rule: Rule { witness.ruleSet.rules[candidate.finding.rule] }
  private var finding: Finding { candidate.finding }

  var place: RuleExplanation.Place {
    RuleExplanation.Place(
      range: finding.range, head: finding.head, paragraph: finding.paragraph, shown: candidate.unit.range, gates: gates,
      finding: reported, marks: marks)
  }

  private var reported: Int? { if case .found(let index) = fate { index } else { nil } }

  private var marks: [RuleExplanation.Place.Marked] {
    let roles = finding.roles.sorted { $0.key < $1.key }.flatMap { role, ranges in
      ranges.map { RuleExplanation.Place.Marked(range: $0, label: role) }
    }
    let isWhole = finding.kind == .attribution && !roles.isEmpty
    return (isWhole ? [] : [RuleExplanation.Place.Marked(range: finding.range, label: "match")]) + roles
  }

  /// In the order of the pipeline, up to the one that did not open.
  private var gates: [Gate] {
    var gates = [witness.unitGate(candidate.unit), form]
    let conditions = candidate.verdict.conditions
    gates += conditions.map { condition($0, $0.holds, speaker: candidate.verdict.speaker) }
    if conditions.contains(where: { !$0.holds }) { return gates }
    switch fate {
    case .suppressed(let suppressed): return gates + ObjectionGates(witness: witness, suppressed: suppressed).gates
    case .refused(let verdict):
      return gates + ObjectionGates.passed(rule, upTo: .overlap)
        + verdict.conditions.map { condition($0, $0.holds, speaker: verdict.speaker) }
    case .found(let index):
      let later = witness.trace.attributions.first { $0.rule == finding.rule && $0.range == finding.range }
      return gates + ObjectionGates.passed(rule, upTo: .overlap) + taken
        + (later?.conditions ?? []).map { condition($0, true, speaker: later?.speaker) }
        + FindingGates(witness: witness, index: index).gates
    case .aid(let index):
      return gates + ObjectionGates.passed(rule, upTo: .overlap) + taken
        + ModifierGates(witness: witness).effects(of: witness.matches.aids[index])
    case nil: return gates
    }
  }

  private var form: Gate {
    switch rule.form {
    case .pattern: return Gate(.pattern, .open, "matches \(witness.quote(finding.range))", place: finding.range)
    case .words(let terms): return Gate(.pattern, .open, TermWords.found(finding, terms, witness), place: finding.range)
    case .near(let near): return NearGates(witness: witness, near: near).open(finding, unit: candidate.unit)
    }
  }

  private func condition(_ asked: (condition: Condition, holds: Bool), _ holds: Bool, speaker: Finding?) -> Gate {
    let words = ConditionWords(witness: witness, rule: rule, finding: finding, speaker: speaker)
    return Gate(.where, holds ? .open : .shut, words.text(asked.condition, holds: holds), place: finding.range)
  }

  /// What gave way to it.
  private var taken: [Gate] {
    witness.matches.suppressed.filter { $0.by == finding.range && isBy($0.reason) }.map { lost in
      let what = "\(witness.quote(lost.finding.range)) of \(witness.id(lost.finding.rule))"
      if case .suppressedBy = lost.reason { return Gate(.suppression, .told, "suppresses \(what)") }
      return Gate(.overlap, .told, "took the place from \(what)")
    }
  }

  private func isBy(_ reason: Suppressed.Reason) -> Bool {
    switch reason {
    case .suppressedBy(let rule), .overlappedBy(let rule): rule == finding.rule
    case .unless: false
    }
  }
}

extension Witness {
  func unitGate(_ unit: SearchUnit) -> Gate {
    let sentence = article.sentenceIndex(at: unit.range.lowerBound).map { "sentence \($0 + 1)" } ?? "the text"
    let view =
      switch unit.view {
      case .open: "as it reads"
      case .masked: "with quotations hidden"
      case .maskedInside: "inside a quotation"
      }
    return Gate(.unit, .open, "\(sentence), \(view)", place: unit.range)
  }
}
