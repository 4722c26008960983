/// Attributions of whole articles: the code points marked as source, cue and content, and contents that are found for
/// the greater part.
struct AttributionComparison {
  private let comparison: GoldComparison
  private let texts: [AttributionPairs]

  init(_ comparison: GoldComparison) {
    self.comparison = comparison
    texts = comparison.entries.map { entry in
      guard case .attributions(let gold) = entry.label else { return AttributionPairs(gold: [], said: []) }
      return AttributionPairs(gold: gold, said: entry.said.outermostAttributions)
    }
  }

  func outcome() -> EvaluationOutcome {
    let name = comparison.question.name
    let things: [(name: String, tallies: [Tally])] =
      RoleSpan.roles.map { role in ("\(role) characters", texts.map { $0.characters(role) }) }
      + [("contents", texts.map(\.contents)), ("contents and sources", texts.map(\.withSource))]
    let table = TallyTable(things: things).table(
      id: "\(name)-figures", title: "Attributions: \(comparison.size)", thing: "part", comparison.bootstrap)
    return EvaluationOutcome(
      tables: [table], rightMeans: "at least half of the content is shared",
      goldCount: texts.reduce(0) { $0 + $1.contents.gold }, credits: texts.indices.flatMap(credits),
      cases: texts.indices.flatMap(cases))
  }

  private func credits(_ entry: Int) -> [Credit] {
    let text = texts[entry]
    return text.said.indices.filter { !text.said[$0]["content"].isEmpty }.map { index in
      let met = text.partners.firstIndex(of: index).map { [CreditItem(entry: entry, index: $0)] }
      return Credit(rule: text.said[index].rule, said: CreditItem(entry: entry, index: index), met: met ?? [])
    }
  }

  private func cases(_ entry: Int) -> [WrongCase] {
    let text = texts[entry]
    let row = comparison.entries[entry].row
    let alarms = text.said.indices.filter { !text.partners.contains($0) && !text.said[$0]["content"].isEmpty }
    let misses = text.gold.indices.filter { text.partners[$0] == nil && !text.gold[$0]["content"].isEmpty }
    return alarms.map { index in
      let said = text.said[index]
      return WrongCase(
        fault: .falseAlarm, certainty: nil, row: row, rule: said.rule, gold: shown(said.nearest(text.gold)?.share),
        said: "content", marks: said.marks)
    }
      + misses.map { index in
        let gold = text.gold[index]
        let nearest = gold.nearest(text.said)
        return WrongCase(
          fault: .miss, certainty: 1 - (nearest?.share ?? 0), row: row, rule: nearest.map { text.said[$0.index].rule },
          gold: "content", said: shown(nearest?.share), marks: gold.marks)
      }
  }

  private func shown(_ share: Double?) -> String {
    share.map { "\(Int(($0 * 100).rounded())) % of it" } ?? "nothing"
  }
}
