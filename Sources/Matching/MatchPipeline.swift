internal import Articles
internal import RuleFiles

/// From raw matches to findings: the same steps whatever engine found them.
final class MatchPipeline {
  private let ruleSet: RuleSet
  private let search: any MatchSearch
  private let phases: [[Int]]
  private let unless: UnlessPatterns
  private let modifiers: ModifierRules
  let labels: SpanLabels

  init(ruleSet: RuleSet, search: any MatchSearch) {
    self.ruleSet = ruleSet
    self.search = search
    phases = Phases.order(ruleSet.rules)
    unless = UnlessPatterns(rules: ruleSet.rules)
    modifiers = ModifierRules(rules: ruleSet.rules)
    labels = SpanLabels(rules: ruleSet.rules)
  }

  func matches(in article: Article) -> Matches {
    let rules = ruleSet.rules
    let text = SearchText(
      article: article, units: SearchUnits(article: article, rules: rules), words: WordIndex(article.reading.open))
    var suppressed: [Suppressed] = []

    // Attributions first: they say who speaks.
    var attributions = candidates(phase: 0, in: text, context: nil, suppressed: &suppressed)
    attributions = Suppression.apply(attributions, rules: rules, suppressed: &suppressed)
    attributions = chosen(attributions, in: article, suppressed: &suppressed)
    labels.label(&attributions, rules: rules, article: article)
    let voices = Voices(attributions: attributions)
    for index in attributions.indices { attributions[index].voice = voices.voice(ofAttribution: index) }

    // Then everything that may ask for the voice.
    var others = candidates(
      phase: 1, in: text, context: FindingContext(attributions, voices: voices, rules: rules),
      suppressed: &suppressed)
    if !phases[2].isEmpty {
      let context = FindingContext(attributions + others, voices: voices, rules: rules)
      others += candidates(phase: 2, in: text, context: context, suppressed: &suppressed)
    }
    others = Suppression.apply(others, rules: rules, suppressed: &suppressed)
    others = Overlap.choose(others, rules: rules, suppressed: &suppressed)
    modifiers.apply(to: &others, text: text)

    return assemble(attributions, others, suppressed, search.takeProblems() + unless.takeProblems())
  }

  /// The attributions that count. What has no cue (scare quotes) comes last: it yields where someone is named for the words.
  private func chosen(
    _ candidates: [Finding], in article: Article, suppressed: inout [Suppressed]
  ) -> [Finding] {
    let rules = ruleSet.rules
    var chosen = AttributionChoice.choose(
      candidates.filter { $0.roles["cue"] != nil }, rules: rules, suppressed: &suppressed)
    AttributionContent.complete(&chosen, rules: rules, article: article)
    var cueless = AttributionChoice.choose(
      candidates.filter { $0.roles["cue"] == nil }, beside: chosen, rules: rules, suppressed: &suppressed)
    AttributionContent.complete(&cueless, rules: rules, article: article)
    return (chosen + cueless).sorted(by: Finding.inTextOrder)
  }

  /// Raw matches of a phase that meet their rules' conditions, as findings with their voice.
  private func candidates(
    phase: Int, in text: SearchText, context: FindingContext?, suppressed: inout [Suppressed]
  ) -> [Finding] {
    guard !phases[phase].isEmpty else { return [] }
    let raw = search.matches(ofRules: phases[phase], in: text)
    var findings: [Finding] = []
    for match in raw {
      let rule = ruleSet.rules[match.rule]
      var finding = Finding(match, rule: rule, article: text.article)
      if let context {
        finding.voice = context.voices.voice(at: finding.range)
        guard context.allows(finding, rule: rule) else { continue }
      }
      guard Places.allow(finding, rule: rule, article: text.article) else { continue }
      if let reason = unless.reason(against: finding, rule: match.rule, unit: match.unit, text: text) {
        suppressed.append(Suppressed(finding: finding, reason: reason))
      } else {
        findings.append(finding)
      }
    }
    return findings.sorted(by: Finding.inTextOrder)
  }

  /// Puts all findings in the order of the text and turns voices to that order.
  private func assemble(
    _ attributions: [Finding], _ others: [Finding], _ suppressed: [Suppressed], _ problems: [MatchProblem]
  ) -> Matches {
    let tagged =
      attributions.enumerated().map { (finding: $1, attribution: Optional($0)) }
      + others.filter { $0.kind.isReported }.map { (finding: $0, attribution: nil) }
    let sorted = tagged.sorted { Finding.inTextOrder($0.finding, $1.finding) }
    var place: [Int: Int] = [:]
    for (index, entry) in sorted.enumerated() {
      if let attribution = entry.attribution { place[attribution] = index }
    }
    let findings = sorted.map { entry in
      var finding = entry.finding
      if case .attributed(let old) = finding.voice { finding.voice = place[old].map(Voice.attributed) ?? .author }
      return finding
    }
    return Matches(
      findings: findings, aids: others.filter { !$0.kind.isReported }, suppressed: suppressed,
      problems: problems.sorted { ($0.paragraph, $0.rule, $0.problem) < ($1.paragraph, $1.rule, $1.problem) })
  }
}

extension Finding {
  /// By start, then the longer, then the rule.
  static func inTextOrder(_ first: Finding, _ second: Finding) -> Bool {
    (first.range.lowerBound, second.range.upperBound, first.rule)
      < (second.range.lowerBound, first.range.upperBound, second.rule)
  }
}
