internal import Articles
internal import Matching
internal import RuleFiles

/// Scores each sentence on each scale: 1 / (1 + e^−(intercept + Σ weight × transform(measure))).
struct ScaleScores {
  private let ruleSet: RuleSet
  private let scales: [Scale]

  init(ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    scales = ruleSet.scales.sorted { $0.name < $1.name }
  }

  /// One list a sentence, in the order of the scales' names; values are rounded to ten-thousandths.
  func values(of article: Article, findings: [Finding]) -> [[ScaleValue]] {
    var bySentence = [[Finding]](repeating: [], count: article.sentences.count)
    for finding in findings where finding.sentence < bySentence.count { bySentence[finding.sentence].append(finding) }
    return article.sentences.indices.map { index in
      let surface = SentenceSurface(article: article, sentence: index)
      return scales.map { scale in
        let sum = scale.weights.reduce(scale.intercept) { sum, weight in
          sum + contribution(weight, surface: surface, findings: bySentence[index])
        }
        return ScaleValue(scale: scale.name, value: (Exponentials.logistic(sum) * 10000).rounded() / 10000)
      }
    }
  }

  private func contribution(_ weight: Scale.Weight, surface: SentenceSurface, findings: [Finding]) -> Double {
    let measured: Double
    switch weight.of {
    case .surface(let feature): measured = surface[feature]
    case .findings(let filter):
      let chosen = findings.filter { matches($0, filter, quoted: surface.isQuoted($0.range)) }
      switch weight.measure {
      case .count: measured = Double(chosen.count)
      case .present: measured = chosen.isEmpty ? 0 : 1
      case .strength: measured = chosen.reduce(0) { $0 + abs($1.polarity) }
      case .rate: measured = Double(chosen.count) / max(1, surface[.words])
      }
    }
    switch weight.transform {
    case .identity: return weight.weight * measured
    case .log1p: return weight.weight * Exponentials.log1p(measured)
    }
  }

  private func matches(_ finding: Finding, _ filter: Scale.FindingFilter, quoted: @autoclosure () -> Bool) -> Bool {
    if let kind = filter.kind, kind != finding.kind { return false }
    if let type = filter.type, type != finding.type { return false }
    if let rule = filter.rule, !Selector(rule).matches(id: ruleSet.rules[finding.rule].id, kind: finding.kind) {
      return false
    }
    if let tag = filter.tag, !finding.tags.contains(where: { "\($0.key)=\($0.value)" == tag }) { return false }
    switch (filter.voice, finding.voice) {
    case (.author, .attributed), (.attributed, .author): return false
    default: break
    }
    switch filter.polarity {
    case .positive where finding.polarity <= 0: return false
    case .negative where finding.polarity >= 0: return false
    case .neutral where finding.polarity != 0: return false
    default: break
    }
    return filter.quoted.map { $0 == quoted() } ?? true
  }
}
