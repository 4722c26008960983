internal import Matching
internal import Reporting
internal import RuleFiles
internal import Scoring

/// What follows from a finding that counts: its labels, what changed it, in whose voice it stands, whom it is about, what it adds.
struct FindingGates {
  let witness: Witness
  /// Index into `Matches.findings`.
  let index: Int

  private var finding: Finding { witness.matches.findings[index] }
  private var scored: ScoredFinding { witness.report.stance.findings[index] }

  var gates: [Gate] {
    labels + ModifierGates(witness: witness).changes(of: finding) + [voice] + (weighs ? [target, weight] : [])
  }

  private var labels: [Gate] {
    guard finding.kind == .attribution else { return [] }
    return [RuleKind.source, .cue].compactMap { kind in
      guard let label = finding.tags[kind.rawValue] else { return nil }
      let spans = finding.roles[kind.rawValue] ?? []
      let given = witness.trace.labels.first { $0.kind == kind && spans.contains($0.span) }?.winner
      let by = given.map { "by \(witness.id($0))" } ?? "which no rule labels otherwise"
      let text = spans.first.map { "\(witness.quote($0)) " } ?? ""
      return Gate(.label, .told, "\(kind.rawValue) \(text)is \(label), \(by)", place: spans.first)
    }
  }

  private var voice: Gate {
    guard case .attributed(let speaker) = finding.voice else { return Gate(.voice, .told, "the writer's own") }
    let source = witness.matches.findings[speaker].roles["source"]?.first
    let rule = witness.id(witness.matches.findings[speaker].rule)
    return Gate(
      .voice, .told, "in the words of \(source.map { witness.quote($0) } ?? "no named source") (\(rule))", place: source
    )
  }

  private var weighs: Bool { finding.basePolarity != 0 || scored.weight > 0 }

  private var target: Gate {
    guard let link = scored.link else {
      return Gate(.target, .told, finding.polarity == 0 ? "none, for it has no sign" : "linked to no target")
    }
    let name = witness.report.stance.targets[link.target].name
    let basis = link.basis == .role ? "the rule's `target` says so" : "it stands nearest"
    let sign = link.polarity * finding.polarity < 0 ? ", with the sign turned" : ""
    return Gate(.target, .told, "\(name), strength \(Figures.fixed(link.strength)): \(basis)\(sign)")
  }

  private var weight: Gate {
    let kinds = witness.ruleSet.stance.kinds
    let factor = kinds[finding.kind.rawValue] ?? 0
    let sum = "\(Figures.fixed(abs(finding.polarity))) × \(Figures.fixed(factor)) for \(finding.kind.rawValue)"
    let side = finding.polarity < 0 ? "negative" : "positive"
    return Gate(
      .weight, .told,
      scored.weight > 0 ? "adds \(Figures.fixed(scored.weight)) to the \(side) mass (\(sum))" : "adds nothing (\(sum))")
  }
}
