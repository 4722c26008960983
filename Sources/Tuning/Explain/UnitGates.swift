internal import Articles
internal import Matching
internal import Patterns
internal import Reporting
internal import RuleFiles

/// The gates of the stretches of text in which a rule's form does not match.
struct UnitGates {
  let witness: Witness
  let rule: Int
  let matched: [MatchTrace.Candidate]

  /// The one in which the rule got furthest first.
  var places: [RuleExplanation.Place] {
    let units = (witness.trace.units[rule] ?? []).filter { unit in
      !matched.contains { $0.unit.view == unit.view && $0.unit.range == unit.range }
    }
    guard witness.isDetailed else {
      return units.map { place($0, Missed(gate: Gate(.pattern, .shut, "does not match"))) }
    }
    let form = formGates()
    let missed = units.map { (unit: $0, missed: self.missed(in: $0, form)) }
    return missed.enumerated().sorted { first, second in
      (second.element.missed.rank, first.offset) < (first.element.missed.rank, second.offset)
    }.map { place($0.element.unit, $0.element.missed) }
  }

  private func place(_ unit: SearchUnit, _ missed: Missed) -> RuleExplanation.Place {
    RuleExplanation.Place(
      range: unit.range, head: unit.range, paragraph: unit.paragraph, shown: unit.range,
      gates: [witness.unitGate(unit)] + missed.before + [missed.gate], finding: nil, marks: missed.marks)
  }

  private func missed(in unit: SearchUnit, _ form: (SearchUnit) -> Missed) -> Missed {
    let problem = witness.matches.problems.first { $0.rule == rule && $0.paragraph == unit.paragraph }
    if let problem { return Missed(gate: Gate(.pattern, .shut, "gave up: \(problem.problem)"), rank: 1000) }
    return form(unit)
  }

  /// What looks at one unit after the other; what it needs of the rule is made once.
  private func formGates() -> (SearchUnit) -> Missed {
    switch witness.ruleSet.rules[rule].form {
    case .pattern(let pattern): return PatternGates(witness: witness, pattern: pattern).missed
    case .words(let terms): return TermGates(witness: witness, terms: terms).missed
    case .near(let near):
      let gates = NearGates(witness: witness, near: near)
      return { gates.missed(rule, in: $0) }
    }
  }
}

/// Why a form does not match in a stretch of text.
struct Missed {
  /// Gates that opened, beside that of the unit.
  var before: [Gate] = []
  let gate: Gate
  /// How far it got, to put the most telling first.
  var rank = 0
  var marks: [RuleExplanation.Place.Marked] = []
}

extension Witness {
  func bytes(_ unit: SearchUnit) -> [UInt8] {
    switch unit.view {
    case .open: article.reading.open
    case .masked: article.reading.masked
    case .maskedInside: article.reading.maskedInside
    }
  }

  /// Whether a pattern matches in a stretch of a view; nil where that cannot be decided.
  func finds(_ pattern: Pattern, _ range: Range<Int>, of bytes: [UInt8]) -> Bool? {
    bytes[range].withUnsafeBufferPointer { subject in
      do { return try matcher.firstMatch(of: pattern, in: subject) != nil } catch { return nil }
    }
  }
}
