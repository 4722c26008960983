internal import Matching
public import RuleFiles

/// What a scale might add up, proposed from the rules there are.
public enum CandidateInputs {
  /// Surface features that are flags or shares: no logarithm.
  private static let plain: Set<Scale.Surface> = [
    .wordLength, .longWords, .capitals, .quoted, .question, .exclamation, .unfinished,
  ]

  /// Every kind, type, tag, rule and family, in any voice and in the author's, evaluations also by sign and strength, and
  /// every surface feature.
  public static func proposed(from ruleSet: RuleSet) -> [Scale.Weight] {
    let rules = ruleSet.rules.filter(\.kind.isReported)
    var filters: [Scale.FindingFilter] = []
    for kind in sorted(Set(rules.map(\.kind.rawValue))).map(RuleKind.init(rawValue:)) {
      let own = rules.filter { $0.kind == kind }
      filters.append(Scale.FindingFilter(kind: kind))
      let types = Set(own.flatMap(types) + (kind == .attribution ? kind.types ?? [] : []))
      filters += sorted(types).map { Scale.FindingFilter(kind: kind, type: $0) }
      filters += sorted(tags(of: own, labels: ruleSet.rules)).map { Scale.FindingFilter(kind: kind, tag: $0) }
      if own.contains(where: hasPolarity) {
        filters += [Example.Sign.positive, .negative].map { Scale.FindingFilter(kind: kind, polarity: $0) }
      }
    }
    filters += families(rules).map { Scale.FindingFilter(rule: $0) }
    filters += rules.map { Scale.FindingFilter(rule: $0.id) }
    let counted = filters.flatMap(voices).map { Scale.Weight(of: .findings($0), transform: .log1p, weight: 0) }
    return counted + strengths(rules) + surfaces
  }

  /// A finding counts anywhere, or only in the author's voice.
  private static func voices(_ filter: Scale.FindingFilter) -> [Scale.FindingFilter] {
    [Conditions.Voice.any, .author].map { voice in
      var filter = filter
      filter.voice = voice
      return filter
    }
  }

  private static func strengths(_ rules: [Rule]) -> [Scale.Weight] {
    let kinds = sorted(Set(rules.filter(hasPolarity).map(\.kind.rawValue))).map(RuleKind.init(rawValue:))
    return kinds.flatMap { kind in
      [Conditions.Voice.any, .author, .attributed].flatMap { voice in
        [nil, Example.Sign.positive, .negative].flatMap { sign in
          let filter = Scale.FindingFilter(kind: kind, voice: voice, polarity: sign)
          let measures: [Scale.Measure] = sign == nil ? [.strength] : [.strength, .max]
          return measures.map { Scale.Weight(of: .findings(filter), measure: $0, transform: .log1p, weight: 0) }
        }
      }
    }
  }

  private static var surfaces: [Scale.Weight] {
    Scale.Surface.allCases.map {
      Scale.Weight(of: .surface($0), transform: plain.contains($0) ? .identity : .log1p, weight: 0)
    }
  }

  private static func types(_ rule: Rule) -> [String] {
    guard case .words(let terms) = rule.form else { return [rule.type].compactMap { $0 } }
    return [rule.type].compactMap { $0 } + terms.compactMap(\.type)
  }

  private static func hasPolarity(_ rule: Rule) -> Bool {
    guard rule.polarity == 0, case .words(let terms) = rule.form else { return rule.polarity != 0 }
    return terms.contains { ($0.polarity ?? 0) != 0 }
  }

  /// Tags of the rules and of their lexicons' rows; attributions also get those of the rules that label source and cue.
  private static func tags(of rules: [Rule], labels: [Rule]) -> Set<String> {
    var tags = Set(rules.flatMap { $0.tags.map { "\($0.key)=\($0.value)" } })
    for rule in rules {
      guard case .words(let terms) = rule.form else { continue }
      for term in terms { tags.formUnion(term.tags.map { "\($0.key)=\($0.value)" }) }
    }
    guard rules.first?.kind == .attribution else { return tags }
    for label in labels where label.kind == .source || label.kind == .cue {
      tags.formUnion(types(label).map { "\(label.kind)=\($0)" })
    }
    return tags
  }

  /// The beginnings of ids that several rules share, up to the last dot.
  private static func families(_ rules: [Rule]) -> [String] {
    let beginnings = rules.compactMap { rule in rule.id.lastIndex(of: ".").map { String(rule.id[...$0]) } }
    let sizes = Dictionary(grouping: beginnings) { $0 }.mapValues(\.count)
    return sizes.keys.filter { (sizes[$0] ?? 0) > 1 }.map { "\($0)*" }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  private static func sorted(_ words: Set<String>) -> [String] {
    words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
