internal import RuleFiles

/// Words that people marked as loaded, beside the evaluations that the rules find: code points in common.
struct WordComparison {
  private let comparison: GoldComparison
  private let texts: [Text]

  private struct Text {
    let gold: [Range<Int>]
    let said: [SaidFinding]
  }

  init(_ comparison: GoldComparison) {
    self.comparison = comparison
    texts = comparison.entries.map { entry in
      let said = entry.said.findings.filter { $0.kind == .evaluation }
      guard case .words(let spans) = entry.label else { return Text(gold: [], said: said) }
      return Text(gold: spans, said: said)
    }
  }

  func outcome() -> EvaluationOutcome {
    let name = comparison.question.name
    let characters = texts.map { SpanSet.tally(found: SpanSet($0.said.map(\.range)), gold: SpanSet($0.gold)) }
    let table = TallyTable(things: [("characters", characters)]).table(
      id: "\(name)-figures", title: "Loaded words: \(comparison.size)", thing: "part", comparison.bootstrap)
    return EvaluationOutcome(
      tables: [table], rightMeans: "a marked word is touched", goldCount: texts.reduce(0) { $0 + $1.gold.count },
      credits: texts.indices.flatMap(credits), cases: texts.indices.flatMap(cases))
  }

  private func credits(_ entry: Int) -> [Credit] {
    texts[entry].said.enumerated().map { index, finding in
      let met = texts[entry].gold.indices.filter { texts[entry].gold[$0].overlaps(finding.range) }
      return Credit(
        rule: finding.rule, said: CreditItem(entry: entry, index: index),
        met: met.map { CreditItem(entry: entry, index: $0) })
    }
  }

  private func cases(_ entry: Int) -> [WrongCase] {
    let text = texts[entry]
    let row = comparison.entries[entry].row
    let alarms = text.said.filter { finding in !text.gold.contains { $0.overlaps(finding.range) } }.map { finding in
      WrongCase(
        fault: .falseAlarm, certainty: nil, row: row, rule: finding.rule, gold: "nothing", said: "word",
        marks: [TextMark(role: nil, range: finding.range)])
    }
    let misses = text.gold.filter { span in !text.said.contains { $0.range.overlaps(span) } }.map { span in
      WrongCase(
        fault: .miss, certainty: 1, row: row, rule: nil, gold: "word", said: "nothing",
        marks: [TextMark(role: nil, range: span)])
    }
    return alarms + misses
  }
}
