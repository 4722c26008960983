internal import Matching
internal import Reporting
internal import RuleFiles

/// Modifiers that changed an evaluation, and those that came near it and did not.
struct ModifierGates {
  let witness: Witness

  /// For an evaluation: a line for each modifier near it.
  func changes(of finding: Finding) -> [Gate] {
    guard finding.basePolarity != 0 else { return [] }
    let near = witness.trace.reaches.filter { $0.finding.rule == finding.rule && $0.finding.range == finding.range }
    let lines = near.map { reached in
      let who = "\(witness.quote(reached.modifier.range)) of \(witness.id(reached.modifier.rule))"
      let verb = reached.reach == .reaches ? effect(reached.modifier) : "does not reach it: \(reason(reached))"
      return Gate(.modifiers, .told, "\(who) \(verb)", place: reached.modifier.range)
    }
    let sum = "\(Figures.signed(finding.basePolarity)) becomes \(Figures.signed(finding.polarity))"
    return lines + (finding.modifiers.isEmpty ? [] : [Gate(.modifiers, .told, sum)])
  }

  /// For a modifier that counts: what it changes, and what it stands near without changing it.
  func effects(of modifier: Finding) -> [Gate] {
    guard modifier.kind == .modifier else { return [] }
    let near = witness.trace.reaches.filter { $0.modifier.rule == modifier.rule && $0.modifier.range == modifier.range }
    let lines = near.map { reached in
      let what = witness.quote(reached.finding.range)
      let words =
        reached.reach == .reaches ? "\(effect(modifier)): \(what)" : "does not reach \(what): \(reason(reached))"
      return Gate(.modifiers, .told, words, place: reached.finding.range)
    }
    return lines.isEmpty ? [Gate(.modifiers, .told, "no evaluation stands near it")] : lines
  }

  private func effect(_ modifier: Finding) -> String {
    guard let effect = witness.ruleSet.rules[modifier.rule].modifier else { return "changes it" }
    let factor = Figures.fixed(effect.factor)
    return switch effect.effect {
    case .flip: "turns it (× −\(factor))"
    case .scale: "strengthens it (× \(factor))"
    case .damp: "weakens it (× \(factor))"
    case .neutralise: "sets it aside (× 0)"
    }
  }

  private func reason(_ reached: MatchTrace.Reached) -> String {
    let modifier = witness.ruleSet.rules[reached.modifier.rule].modifier
    let words = modifier?.words ?? 0
    switch reached.reach {
    case .reaches: return ""
    case .otherKind: return "it changes \(modifier?.on.joined(separator: ", ") ?? "other findings")"
    case .overlaps: return "the two overlap"
    case .otherSide: return "it acts on what comes \(modifier?.direction == .before ? "before" : "after") it"
    case .tooFar(let distance): return "\(Figures.count(distance, "word")) away, and it reaches \(words)"
    case .stopped(let place): return "\(witness.quote(place)) between them stops it"
    case .undecided: return "its stop pattern gave up"
    }
  }
}
