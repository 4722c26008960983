public import Articles
public import Matching
public import RuleFiles

/// Sums up what was found in an article. Holds no state between articles.
public struct Scorer: Sendable {
  private let ruleSet: RuleSet
  private let scales: ScaleScorer

  public init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    scales = ScaleScorer(ruleSet)
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
    let sums = StanceSums(article: article, findings: scored, targets: targets, settings: ruleSet.stance)
    let counts = Dictionary(grouping: findings) { $0.kind.rawValue }.mapValues(\.count)
    return StanceReport(
      article: article, findings: scored, paragraphs: sums.paragraphs,
      sentenceScales: scales.values(of: article, findings: findings),
      sources: SourceLedger(article: article, findings: findings, names: names, language: ruleSet.language).sources(),
      targets: sums.targets, summary: sums.summary,
      counts: counts.sorted { $0.key < $1.key }.map { (kind: $0.key, count: $0.value) },
      suppressed: matches.suppressed, problems: matches.problems)
  }
}
