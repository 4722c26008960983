/// The stance toward one who is named, paragraph by paragraph; and of the article, where that has a label too.
struct ParagraphComparison {
  private let paragraphs: StanceUnits
  private let articles: StanceUnits

  init(_ comparison: GoldComparison) {
    var paragraphs: [StanceUnits.Unit] = []
    var articles: [StanceUnits.Unit] = []
    for (index, entry) in comparison.entries.enumerated() {
      guard case .paragraphs(let labels, let whole) = entry.label else { continue }
      let linked = entry.said.findings.filter { $0.towardTarget != 0 }
      for (place, label) in labels.enumerated() {
        guard let label else { continue }
        let isThere = place < entry.said.paragraphs.count
        paragraphs.append(
          StanceUnits.Unit(
            entry: index, gold: label, said: isThere ? entry.said.towardTargetByParagraph[place] : nil,
            findings: linked.filter { $0.paragraph == place }, range: isThere ? entry.said.paragraphs[place] : nil))
      }
      if let whole {
        articles.append(
          StanceUnits.Unit(entry: index, gold: whole, said: entry.said.towardTarget, findings: linked, range: nil))
      }
    }
    self.paragraphs = StanceUnits(
      comparison: comparison, name: comparison.question.name, unit: "paragraph", units: paragraphs)
    self.articles = StanceUnits(comparison: comparison, name: "articles", unit: "article", units: articles)
  }

  func outcome() -> EvaluationOutcome {
    EvaluationOutcome(
      tables: paragraphs.tables + (articles.units.isEmpty ? [] : articles.tables),
      rightMeans: "its side is that of the paragraph", goldCount: paragraphs.goldCount, credits: paragraphs.credits,
      cases: paragraphs.cases)
  }
}
