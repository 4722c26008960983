/// The stance toward one who is named or marked in a text.
struct TargetComparison {
  private let units: StanceUnits

  init(_ comparison: GoldComparison) {
    let units = comparison.entries.enumerated().compactMap { index, entry -> StanceUnits.Unit? in
      guard case .target(let label) = entry.label else { return nil }
      return StanceUnits.Unit(
        entry: index, gold: label, said: entry.said.towardTarget,
        findings: entry.said.findings.filter { $0.towardTarget != 0 }, range: nil)
    }
    self.units = StanceUnits(comparison: comparison, name: comparison.question.name, unit: "text", units: units)
  }

  func outcome() -> EvaluationOutcome {
    EvaluationOutcome(
      tables: units.tables, rightMeans: "its side is that of the label", goldCount: units.goldCount,
      credits: units.credits, cases: units.cases)
  }
}
