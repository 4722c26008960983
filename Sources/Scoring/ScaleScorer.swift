public import Articles
public import Matching
public import RuleFiles

/// Scores each sentence on each scale: 1 / (1 + e^−(intercept + Σ weight × transform(measure) + Σ words)).
public struct ScaleScorer: Sendable {
  private let ruleSet: RuleSet
  private let scales: [Scale]
  private let meter: InputMeter
  /// Where each scale's inputs stand among the meter's.
  private let inputs: [Range<Int>]
  private let lookup: TermLookup

  public init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    scales = ruleSet.scales.sorted { $0.name < $1.name }
    meter = InputMeter(scales.flatMap(\.weights), ruleSet: ruleSet)
    var end = 0
    inputs = scales.map { scale in
      defer { end += scale.weights.count }
      return end..<end + scale.weights.count
    }
    lookup = TermLookup(scales.map(\.terms))
  }

  /// One list a sentence, in the order of the scales' names; values are rounded to ten-thousandths.
  public func values(of article: Article, findings: [Finding]) -> [[ScaleValue]] {
    let words = ArticleTerms(article, lookup)
    return meter.values(of: article, findings: findings).enumerated().map { sentence, values in
      let hits = words.hits(sentence)
      return scales.indices.map { index in
        ScaleValue(scale: scales[index].name, value: Self.value(sum(index, values, hits)))
      }
    }
  }

  /// The sums behind the values, for one sentence: one a scale, in the order of their names.
  public func sums(of article: Article, findings: [Finding], sentence: Int) -> [ScaleSum] {
    let values = meter.values(of: article, findings: findings)[sentence]
    let hits = ArticleTerms(article, lookup).hits(sentence)
    let surface = SentenceSurface(article: article, sentence: sentence)
    return scales.indices.map { index in
      let scale = scales[index]
      let terms = zip(scale.weights, values[inputs[index]]).compactMap { weight, value -> ScaleTerm? in
        guard weight.weight * value.transformed != 0 else { return nil }
        return ScaleTerm(
          label: weight.label, measured: value.measured, transformed: value.transformed, weight: weight.weight,
          findings: counted(weight, findings, sentence: sentence, surface))
      }
      let sum = sum(index, values, hits)
      return ScaleSum(
        scale: scale.name, sentence: sentence, intercept: scale.intercept, terms: terms + wordTerms(index, hits),
        sum: sum, value: Self.value(sum),
        probability: scale.calibration.map { Exponentials.logistic($0.slope * sum + $0.intercept) })
    }
  }

  private static func value(_ sum: Double) -> Double {
    (Exponentials.logistic(sum) * 10000).rounded() / 10000
  }

  private func sum(
    _ index: Int, _ values: [(measured: Double, transformed: Double)], _ hits: [TermLookup.Hit]
  ) -> Double {
    var sum = scales[index].intercept
    for (weight, place) in zip(scales[index].weights, inputs[index]) {
      sum += weight.weight * values[place].transformed
    }
    for hit in hits where hit.list == index { sum += weight(of: hit) }
    return sum
  }

  private func weight(of hit: TermLookup.Hit) -> Double {
    scales[hit.list].terms.map { $0.weight * $0.terms[hit.term].weight } ?? 0
  }

  private func wordTerms(_ index: Int, _ hits: [TermLookup.Hit]) -> [ScaleTerm] {
    hits.filter { $0.list == index }.map { hit in
      ScaleTerm(
        label: scales[index].terms?.terms[hit.term].text ?? "", measured: 1, transformed: 1, weight: weight(of: hit),
        word: hit.range)
    }
  }

  /// The findings of the sentence that an input counts.
  private func counted(
    _ weight: Scale.Weight, _ findings: [Finding], sentence: Int, _ surface: SentenceSurface
  ) -> [Int] {
    guard case .findings(let filter) = weight.of else { return [] }
    let test = FindingTest(filter: filter)
    return findings.indices.filter { index in
      let finding = findings[index]
      return finding.sentence == sentence && test.canPass(ruleSet.rules[finding.rule])
        && test.passes(finding, in: surface)
    }
  }
}
