internal import Articles
internal import RuleFiles

/// From raw matches to findings: the same steps whatever engine found them.
final class MatchPipeline {
  private let ruleSet: RuleSet
  private let search: any MatchSearch
  private let phases: [[Int]]
  private let unless: UnlessPatterns
  private let modifiers: ModifierRules
  private let meter: Meter?
  private let trace: MatchTrace?
  let labels: SpanLabels

  init(ruleSet: RuleSet, search: any MatchSearch, meter: Meter? = nil, trace: MatchTrace? = nil) {
    self.ruleSet = ruleSet
    self.search = search
    self.meter = meter
    self.trace = trace
    phases = Phases.order(ruleSet.rules)
    unless = UnlessPatterns(rules: ruleSet.rules, meter: meter)
    modifiers = ModifierRules(rules: ruleSet.rules, trace: trace)
    labels = SpanLabels(rules: ruleSet.rules, meter: meter, trace: trace)
  }

  func matches(in article: Article) -> Matches {
    let matches = meter.measure(.part(.pipeline)) { findings(in: article) }
    meter?.count(matches)
    return matches
  }

  private func findings(in article: Article) -> Matches {
    let text = meter.measure(.part(.units)) {
      SearchText(
        article: article, units: SearchUnits(article: article, rules: ruleSet.rules),
        words: WordIndex(article.reading.open))
    }
    trace?.begin(text, rules: ruleSet.rules)
    var suppressed: [Suppressed] = []
    let (attributions, voices) = attributions(in: text, suppressed: &suppressed)
    let others = others(in: text, attributions, voices, suppressed: &suppressed)
    return assemble(attributions, others, suppressed, search.takeProblems() + unless.takeProblems())
  }

  /// Attributions come first: they say who speaks.
  private func attributions(
    in text: SearchText, suppressed: inout [Suppressed]
  ) -> (findings: [Finding], voices: Voices) {
    let rules = ruleSet.rules
    var found = candidates(phase: 0, in: text, context: nil, suppressed: &suppressed)
    found = Suppression.apply(found, rules: rules, suppressed: &suppressed)
    found = chosen(found, in: text.article, suppressed: &suppressed)
    meter.measure(.part(.labels)) { labels.label(&found, rules: rules, article: text.article) }
    var voices = Voices(attributions: found)
    voices.apply(to: &found)
    // They too may ask in whose voice they stand, which is known only now.
    let context = FindingContext(found, voices: voices, rules: rules)
    trace?.judge(found, in: context, rules: rules)
    let allowed = found.indices.filter { context.allows(found[$0], rule: rules[found[$0].rule], number: $0) }
    if allowed.count < found.count {
      found = allowed.map { found[$0] }
      voices = Voices(attributions: found)
      voices.apply(to: &found)
    }
    return (found, voices)
  }

  /// Then everything that may ask for the voice, or for what it stands in.
  private func others(
    in text: SearchText, _ attributions: [Finding], _ voices: Voices, suppressed: inout [Suppressed]
  ) -> [Finding] {
    let rules = ruleSet.rules
    var found = candidates(
      phase: 1, in: text, context: FindingContext(attributions, voices: voices, rules: rules),
      suppressed: &suppressed)
    if !phases[2].isEmpty {
      let context = FindingContext(attributions + found, voices: voices, rules: rules)
      found += candidates(phase: 2, in: text, context: context, suppressed: &suppressed)
    }
    found = Suppression.apply(found, rules: rules, suppressed: &suppressed)
    found = Overlap.choose(found, rules: rules, suppressed: &suppressed)
    meter.measure(.part(.modifiers)) { modifiers.apply(to: &found, text: text) }
    return found
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
      meter?.matched(rule: match.rule)
      let rule = ruleSet.rules[match.rule]
      var finding = Finding(match, rule: rule, article: text.article)
      if let context { finding.voice = context.voices.voice(at: finding.range) }
      trace?.note(finding, in: match.unit, context, rule: rule, article: text.article)
      guard context?.allows(finding, rule: rule) ?? true, Places.allow(finding, rule: rule, article: text.article)
      else { continue }
      if let objection = unless.objection(to: finding, unit: match.unit, text: text) {
        suppressed.append(objection)
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
    func placed(_ finding: Finding) -> Finding {
      guard case .attributed(let old) = finding.voice else { return finding }
      var placed = finding
      placed.voice = place[old].map(Voice.attributed) ?? .author
      return placed
    }
    return Matches(
      findings: sorted.map { placed($0.finding) }, aids: others.filter { !$0.kind.isReported }.map(placed),
      suppressed: suppressed.map { Suppressed(finding: placed($0.finding), reason: $0.reason, by: $0.by) },
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
