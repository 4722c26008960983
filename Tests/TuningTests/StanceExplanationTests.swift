import Articles
import RuleFiles
import Scoring
import TestSupport
import Testing
import Tuning

/// What is shown of a stance adds up to it.
@Suite struct StanceExplanations {
  @Test func contributionsAddUpToTheMasses() throws {
    let set = try Shipped.rules()
    let explainer = ScoreExplainer(set)
    for article in Shipped.articles() {
      let report = Shipped.report(of: article, set)
      let stance = try #require(explainer.stance(of: article))
      #expect(stance.stance == report.summary.all)
      expectSum(of: stance)
      for paragraph in article.paragraphs.indices {
        let part = try #require(explainer.stance(of: article, paragraph: paragraph))
        #expect(part.stance == report.paragraphs[paragraph].stances.all)
        expectSum(of: part)
      }
    }
  }

  @Test func theSameTowardATarget() throws {
    let explainer = ScoreExplainer(try Shipped.rules())
    for article in Shipped.articles() {
      let target = try #require(explainer.stance(of: article, target: "Helen Okoro"))
      expectSum(of: target)
    }
  }

  private func expectSum(of explanation: StanceExplanation) {
    let adds = explanation.contributions.map(\.adds)
    let positive = adds.filter { $0 > 0 }.reduce(0, +)
    let negative = -adds.filter { $0 < 0 }.reduce(0, +)
    #expect(abs(positive - explanation.stance.positive) < 1e-9)
    #expect(abs(negative - explanation.stance.negative) < 1e-9)
    #expect(adds.count == explanation.stance.evidence)
  }

  @Test func manyLinesAreFoldedByKind() throws {
    let words = (0..<14).map { "w\("abcdefghijklmn".prefix($0 + 1).last ?? "a")" }
    let list = words.joined(separator: ", ")
    let set = try rules(
      "rules:\n  - {id: t.r, kind: evaluation, type: judgement, polarity: 0.5, words: [\(list)], \(rest)}\n")
    let stance = try #require(ScoreExplainer(set).stance(of: article(words.joined(separator: " ") + ".")))
    let folded = stance.report(isWhole: false).tables[0].rows
    #expect(folded.count == 11)
    #expect(folded.last?[0] == .number(2, decimals: 3))
    #expect(stance.report(isWhole: true).tables[0].rows.count == 14)
  }
}
