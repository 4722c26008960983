import Articles
import RuleFiles
import TestSupport
import Testing
import Tuning

/// The two sums of a target scale, shown row by row.
@Suite struct TargetScaleExplanations {
  private func report() throws -> TableReport {
    let set = try rules(
      "rules:\n  - {id: t.r, kind: evaluation, type: judgement, polarity: 0.5, words: [good], \(rest)}\n")
    let scale = TargetScale(
      name: "target", title: "t", intercept: TargetSums(positive: -1, negative: -2),
      weights: [
        TargetScale.Weight(
          of: .findings(Scale.FindingFilter(kind: .evaluation)), weight: TargetSums(positive: 1.5, negative: -0.5)),
        TargetScale.Weight(of: .mention(.first), weight: TargetSums(positive: 0.25, negative: 0.5)),
      ])
    let scaled = RuleSet(
      packs: set.packs, rules: set.rules, scales: [], stance: set.stance, targetScale: scale, language: set.language)
    let text = article("Okoro did a good job.\n\nLater Okoro left.")
    return try #require(ScoreExplainer(scaled).stance(of: text, target: "Okoro")).report(isWhole: false)
  }

  @Test func theRowsOfEachTableAddUp() throws {
    let sums = try report().tables.filter { $0.columns.first?.name == "praise" }
    #expect(sums.map(\.id) == ["sentence-1", "sentence-2", "paragraph-0", "paragraph-1", "article"])
    for table in sums {
      for column in 0..<2 {
        let figures = table.rows.compactMap { row in if case .number(let value, _) = row[column] { value } else { nil }
        }
        #expect(abs(figures.dropLast().reduce(0, +) - (figures.last ?? .nan)) < 1e-9, "\(table.id)")
      }
    }
  }

  @Test func eachRowHasItsWords() throws {
    let rows = try #require(try report().tables.first { $0.id == "sentence-1" }).rows
    #expect(rows.map { $0[2] }.contains(.text("evaluation")))
    #expect(rows.map { $0[4] }.contains(.text("good")))
  }

  @Test func theArithmeticIsTheScalesOwn() throws {
    #expect(try report().notes.contains { $0.hasPrefix("polarity = p(positive) − p(negative)") })
  }
}
