internal import Matching
internal import RuleFiles

/// Rules whose `where` can never hold, and `where` on rules that never ask for it.
struct ImpossibleConditions: RuleCheck {
  func findings(in subject: CheckSubject) -> [CheckFinding] {
    let world = ConditionWorld(subject.rules)
    return subject.rules.indices.compactMap { index in
      let written = subject.sources.rules[index]
      guard let place = written.key("where") else { return nil }
      let rule = subject.rules[index]
      if rule.labels {
        return CheckFinding(
          .whereWithoutEffect, rule: rule.id, at: place,
          "a rule of kind `\(rule.kind)` runs on the text of a \(rule.kind) alone and does not ask for `where`",
          hint: "take it out, or make it part of the pattern")
      }
      if let fault = world.fault(of: index) {
        return CheckFinding(
          .whereNeverHolds, rule: rule.id, at: place, "`where` can never hold: \(fault.message)", hint: fault.hint)
      }
      return nil
    } + refused(in: subject, world)
  }

  /// Rules whose pattern matches each of their hits, and whose conditions refuse each of them.
  private func refused(in subject: CheckSubject, _ world: ConditionWorld) -> [CheckFinding] {
    let suspects = subject.rules.indices.filter { index in
      let rule = subject.rules[index]
      return rule.conditions.isAsking && !rule.labels && world.fault(of: index) == nil
        && subject.runs.hits[index].allSatisfy { $0.counting(index).isEmpty && $0.lost(index).isEmpty }
    }
    guard !suspects.isEmpty else { return [] }
    let relaxed = PlainEngine(subject.sources.ruleSet.relaxing(Set(suspects)))
    return suspects.compactMap { index in
      let finds = subject.runs.hits[index].contains { run in
        let matches = relaxed.matches(in: run.article)
        return (matches.findings + matches.aids + matches.suppressed.map(\.finding)).contains { $0.rule == index }
      }
      guard finds, let place = subject.sources.rules[index].key("where") else { return nil }
      return CheckFinding(
        .whereNeverHolds, rule: subject.rules[index].id, at: place,
        "`where` never holds on the rule's own hits, in which its pattern matches",
        hint: "add a hit in which it holds, or ask for less")
    }
  }
}

extension Conditions {
  /// It asks for more than a unit of text.
  fileprivate var isAsking: Bool {
    voice != .any || zone != nil || !sources.isEmpty || inside != nil || quote == .inside
  }

  fileprivate var relaxed: Conditions {
    Conditions(unit: unit, quote: quote == .inside ? .any : quote)
  }
}

extension RuleSet {
  /// The same rules, some without the conditions that a match must meet.
  fileprivate func relaxing(_ chosen: Set<Int>) -> RuleSet {
    let relaxed = rules.enumerated().map { index, rule in
      chosen.contains(index) ? rule.with(conditions: rule.conditions.relaxed) : rule
    }
    return RuleSet(
      packs: packs, rules: relaxed, scales: scales, stance: stance, targetScale: targetScale, language: language)
  }
}

extension Rule {
  fileprivate func with(conditions: Conditions) -> Rule {
    Rule(
      id: id, kind: kind, type: type, tags: tags, form: form, conditions: conditions, unless: unless,
      polarity: polarity, priority: priority, overlap: overlap, suppresses: suppresses,
      continuesQuotation: continuesQuotation, modifier: modifier, message: message, why: why, hits: hits,
      misses: misses, place: place)
  }
}
