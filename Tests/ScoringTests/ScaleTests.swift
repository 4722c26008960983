import Articles
import Foundation
import Matching
import RuleFiles
import Scoring
import TestSupport
import Testing

/// A scale's value is the sum that its file says.
@Suite struct ScaleTests {
  private static let yaml = """
    rules:
      - {id: en.evaluation.word.bad, kind: evaluation, type: loaded, polarity: -0.8, pattern: 'reckless|vile', \(rest)}
      - {id: en.evaluation.word.good, kind: evaluation, type: judgement, polarity: 0.5, pattern: 'brave', \(rest)}
      - {id: en.claim.number, kind: claim, type: quantity, pattern: '\\d+', \(rest)}
    """

  private func scale(_ weights: [Scale.Weight], terms: ScaleTerms? = nil, intercept: Double = -1) throws -> RuleSet {
    let set = try rules(Self.yaml)
    let scale = Scale(
      name: "test", title: "t", intercept: intercept, weights: weights, terms: terms,
      calibration: ScaleCalibration(slope: 2, intercept: 0.5))
    return RuleSet(packs: set.packs, rules: set.rules, scales: [scale], stance: set.stance)
  }

  private func sum(_ text: String, _ set: RuleSet) throws -> ScaleSum {
    let article = article(text)
    let findings = engine(set).matches(in: article).findings
    return try #require(ScaleScorer(set).sums(of: article, findings: findings, sentence: 0).first)
  }

  private func measured(
    _ text: String, _ filter: Scale.FindingFilter, _ measure: Scale.Measure = .count
  ) throws -> Double {
    let set = try scale([Scale.Weight(of: .findings(filter), measure: measure, weight: 1)])
    return try sum(text, set).terms.first?.measured ?? 0
  }

  @Test func measuresOfFindings() throws {
    let text = "A reckless, vile and brave plan of 7 men."
    let evaluations = Scale.FindingFilter(kind: .evaluation)
    #expect(try measured(text, evaluations) == 3)
    #expect(try measured(text, evaluations, .present) == 1)
    #expect(abs(try measured(text, evaluations, .strength) - 2.1) < 1e-12)
    #expect(abs(try measured(text, evaluations, .net) + 1.1) < 1e-12)
    #expect(try measured(text, evaluations, .max) == 0.8)
    #expect(try measured(text, evaluations, .rate) == 3.0 / 8)
    #expect(try measured(text, evaluations, .share) == Double("recklessvilebrave".count) / Double(text.count))
  }

  @Test func filtersOfFindings() throws {
    let text = "Reckless plans and brave men, \"a vile 7\"."
    #expect(try measured(text, .init(kind: .evaluation, type: "loaded")) == 2)
    #expect(try measured(text, .init(kind: .evaluation, opening: true)) == 1)
    #expect(try measured(text, .init(kind: .evaluation, opening: false)) == 2)
    #expect(try measured(text, .init(polarity: .negative)) == 2)
    #expect(try measured(text, .init(rule: "en.evaluation.*")) == 3)
    #expect(try measured(text, .init(quoted: true)) == 2)
    #expect(try measured(text, .init(quoted: false)) == 2)
    #expect(try measured(text, .init(modified: true)) == 0)
  }

  @Test(arguments: [
    ("Is it?", Scale.Surface.question, 1), ("It is", .unfinished, 1), ("It is.", .unfinished, 0),
    ("NATO and the EU (a union): it — the US – is.", .upperCase, 3),
    ("NATO and the EU (a union): it — the US – is.", .dashes, 2), ("A well-known man.", .dashes, 0),
    ("NATO and the EU (a union): it; so.", .colons, 2), ("One (two) [three].", .brackets, 2),
    ("A considerable part, of it.", .longWords, 0.2), ("A, b, c.", .commas, 2), ("In 1,200 of 3.5 cases.", .numbers, 2),
  ])
  func surface(_ text: String, _ surface: Scale.Surface, _ expected: Double) throws {
    let set = try scale([Scale.Weight(of: .surface(surface), weight: 1)])
    #expect(try sum(text, set).terms.first?.measured ?? 0 == expected)
  }

  @Test(arguments: [
    (Scale.Transform.identity, 5.0), (.log1p, log1p(5)), (.binary, 1), (.clip, 3),
  ])
  func transforms(_ transform: Scale.Transform, _ expected: Double) throws {
    let input = Scale.Weight(
      of: .findings(.init(kind: .claim)), measure: .count, transform: transform, weight: 2)
    let sum = try sum("1 2 3 4 5.", scale([input]))
    #expect(sum.terms.map(\.transformed) == [expected])
    #expect(abs(sum.sum - (-1 + 2 * expected)) < 1e-12)
    #expect(sum.terms[0].findings == [0, 1, 2, 3, 4])
  }

  @Test func termsCountOnceInAnyCaseAndByWholeWords() throws {
    let terms = ScaleTerms(
      file: "t.tsv", weight: 2,
      terms: [.init(text: "mob", weight: 0.5), .init(text: "so called", weight: 0.25), .init(text: "élite", weight: 1)])
    let set = try scale([], terms: terms, intercept: 0)
    #expect(try sum("A mob, a MOB; mobs.", set).sum == 1)
    #expect(try sum("The So called mob.", set).sum == 1.5)
    #expect(try sum("So, called.", set).sum == 0)
    #expect(try sum("An Élite.", set).sum == 2)
    let hit = try #require(try sum("The mob.", set).terms.first)
    #expect(hit.label == "mob")
    #expect(hit.word == 4..<7)
    let outside = ScaleTerms(file: "t.tsv", quoted: false, terms: terms.terms)
    #expect(try sum("\"A mob\", he said.", scale([], terms: outside, intercept: 0)).sum == 0)
    #expect(try sum("\"A mob\", a mob.", scale([], terms: outside, intercept: 0)).sum == 0.5)
  }

  /// On every article written for the tests: the printed value, the sum, and the terms say the same.
  @Test func theSumsAreTheValues() throws {
    let set = try Shipped.rules()
    let scorer = ScaleScorer(set)
    for article in Shipped.articles() {
      let report = Shipped.report(of: article, set)
      let findings = report.findings.map(\.finding)
      for sentence in article.sentences.indices {
        let sums = scorer.sums(of: article, findings: findings, sentence: sentence)
        #expect(sums.map { ScaleValue(scale: $0.scale, value: $0.value) } == report.sentenceScales[sentence])
        for sum in sums {
          #expect(abs(sum.terms.reduce(sum.intercept) { $0 + $1.contribution } - sum.sum) < 1e-9)
          #expect(sum.value == ((1 / (1 + exp(-sum.sum))) * 10000).rounded() / 10000)
        }
      }
    }
  }

  @Test func theProbabilityIsTheCalibratedSum() throws {
    let sum = try sum("Rain.", scale([]))
    #expect(sum.probability == 1 / (1 + exp(1.5)))
  }

  @Test func inputsThatDifferHaveLabelsThatDiffer() throws {
    for scale in try Shipped.rules().scales {
      let labels = scale.weights.map(\.label)
      #expect(Set(labels).count == labels.count)
    }
  }
}
