import Articles
import RuleFiles
import Scoring
import TestSupport
import Testing
import Tuning

/// What is shown of a scale adds up to what the report says.
@Suite struct ScaleExplanations {
  @Test func termsAddUpToTheValue() throws {
    let set = try Shipped.rules()
    let explainer = ScoreExplainer(set)
    for article in Shipped.articles() {
      let shown = Shipped.report(of: article, set).sentenceScales
      for scale in set.scales {
        let explained = try #require(explainer.scale(scale.name, of: article))
        #expect(explained.sums.map(\.value) == shown.map { $0.first { $0.scale == scale.name }?.value })
        for sum in explained.sums {
          let adds = sum.terms.reduce(sum.intercept) { $0 + $1.contribution }
          #expect(abs(adds - sum.sum) < 1e-9)
        }
        try expectRowsAddUp(explained)
      }
    }
  }

  /// Folded or not, the rows of a sentence come to its sum.
  private func expectRowsAddUp(_ explained: ScaleExplanation) throws {
    for isWhole in [true, false] {
      let tables = explained.report(isWhole: isWhole, as: .csv).tables
      var sums: [Int: Double] = [:]
      for row in tables[1].rows {
        guard case .integer(let sentence) = row[0], case .number(let adds, _) = row[1] else { continue }
        sums[sentence, default: 0] += adds
      }
      for row in tables[0].rows {
        guard case .integer(let sentence) = row[0], case .number(let sum, _) = row[3] else { continue }
        #expect(abs((sums[sentence] ?? 0) - sum) < 1e-9)
      }
    }
  }

  @Test func aParagraphHasItsSentencesAlone() throws {
    let set = try Shipped.rules()
    let article = try #require(Shipped.articles().first { $0.paragraphs.count > 2 })
    let scale = try #require(set.scales.first)
    let explained = try #require(ScoreExplainer(set).scale(scale.name, of: article, paragraph: 1))
    #expect(explained.sums.map(\.sentence) == Array(article.paragraphs[1].sentences))
    let missing = ScoreExplainer(set).scale("none", of: article)
    #expect(missing.map(\.sums.count) == nil)
  }
}
