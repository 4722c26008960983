/// Something that the rules got wrong.
struct WrongCase: Sendable {
  let fault: Fault
  /// 0 … 1: how sure the rules were of it, or how little they saw; nil: as sure as the rule is elsewhere.
  let certainty: Double?
  let row: GoldRow
  /// The rule that is to blame; nil where none said anything.
  let rule: Int?
  let gold: String
  let said: String
  /// What is shown of the text is around these; the whole text where there are none.
  let marks: [TextMark]
  /// The part of the text that it is about; nil for the whole.
  var part: Range<Int>?

  enum Fault: String, Sendable {
    case falseAlarm = "false alarm"
    case miss
  }
}

/// The worst cases: half false alarms and half misses where there are enough of both, the surest first.
struct WorstCases {
  let outcome: EvaluationOutcome
  let comparison: GoldComparison

  func table(showing count: Int) -> Table {
    var table = Table(
      id: "\(comparison.question.name)-worst", title: "\(comparison.question.name.capitalisedFirst): the worst cases",
      columns: [
        .text("case"), .figure("sure"), .text("gold"), .text("said"), .id("rule"), .id("id"), .figure("line"),
        .passage("text"),
      ])
    for (wrong, certainty) in chosen(count) {
      table.add([
        .text(wrong.fault.rawValue), .number(certainty, decimals: 2), .text(wrong.gold), .text(wrong.said),
        .text(wrong.rule.map(comparison.ruleID) ?? ""), .text(wrong.row.id), .integer(wrong.row.line),
        .text(MarkedPassage(row: wrong.row, marks: wrong.marks, part: wrong.part).text),
      ])
    }
    return table
  }

  private func chosen(_ count: Int) -> [(WrongCase, Double)] {
    let elsewhere = precisionElsewhere()
    let cases = outcome.cases.map { wrong in
      (wrong, wrong.certainty ?? wrong.rule.flatMap { elsewhere[$0] } ?? 0)
    }
    let alarms = Self.surest(cases.filter { $0.0.fault == .falseAlarm })
    let misses = Self.surest(cases.filter { $0.0.fault == .miss })
    let alarmCount = max((count + 1) / 2, count - misses.count)
    let shown = alarms.prefix(alarmCount)
    return Array(shown) + misses.prefix(count - shown.count)
  }

  /// Equals stay in the order of the files.
  private static func surest(_ cases: [(WrongCase, Double)]) -> [(WrongCase, Double)] {
    cases.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
  }

  /// How often a rule is right at least, the wrong case itself left out: the lower end of Wilson's interval, so that a rule
  /// of two findings does not come first.
  private func precisionElsewhere() -> [Int: Double] {
    Dictionary(grouping: outcome.credits, by: \.rule).mapValues { credits in
      Interval.wilson(successes: credits.filter { !$0.met.isEmpty }.count, trials: credits.count - 1).low
    }
  }
}
