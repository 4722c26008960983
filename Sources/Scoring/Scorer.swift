public import Articles
public import Matching
public import RuleFiles

/// Sums up what was found in an article. Holds no state between articles.
public struct Scorer: Sendable {
  let ruleSet: RuleSet
  private let scales: ScaleScorer
  let targetInputs: TargetInputs?

  public init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    scales = ScaleScorer(ruleSet)
    targetInputs = ruleSet.targetScale.map { TargetInputs($0, rules: ruleSet.rules) }
  }

  /// - Parameter matches: what an engine with the same rule set found in the same article.
  public func report(of article: Article, matches: Matches) -> StanceReport {
    let findings = matches.findings
    let names = NameFinder(language: ruleSet.language).names(in: article)
    let targets = TargetFinder(article: article, names: names, language: ruleSet.language).targets()
    let linker = TargetLinks(
      article: article, findings: findings, targets: targets, settings: ruleSet.stance)
    let scored = findings.indices.map { index in
      let finding = findings[index]
      let weight = Mass.rounded(abs(finding.polarity) * (ruleSet.stance.kinds[finding.kind.rawValue] ?? 0))
      return ScoredFinding(finding: finding, weight: weight, link: weight > 0 ? linker.link(of: index) : nil)
    }
    let readings = targetInputs.map { inputs in
      let reader = TargetReader(
        article: article, findings: findings, names: names, inputs: inputs, ruleSet: ruleSet)
      return targets.map(reader.readings)
    }
    let sums = StanceSums(
      article: article, findings: scored, targets: targets, settings: ruleSet.stance, scale: ruleSet.targetScale,
      readings: readings)
    let counts = Dictionary(grouping: findings) { $0.kind.rawValue }.mapValues(\.count)
    return StanceReport(
      article: article, findings: scored, paragraphs: sums.paragraphs,
      sentenceScales: scales.values(of: article, findings: findings),
      sources: SourceLedger(article: article, findings: findings, names: names, language: ruleSet.language).sources(),
      targets: sums.targets, summary: sums.summary,
      counts: counts.sorted { $0.key < $1.key }.map { (kind: $0.key, count: $0.value) },
      suppressed: matches.suppressed, problems: matches.problems)
  }

  /// The sentences that mention each target, as a target scale reads them.
  func targetReadings(of article: Article, matches: Matches) -> [[MentionReading]] {
    guard let inputs = targetInputs else { return [] }
    let names = NameFinder(language: ruleSet.language).names(in: article)
    let targets = TargetFinder(article: article, names: names, language: ruleSet.language).targets()
    let reader = TargetReader(
      article: article, findings: matches.findings, names: names, inputs: inputs, ruleSet: ruleSet)
    return targets.map(reader.readings)
  }
}
