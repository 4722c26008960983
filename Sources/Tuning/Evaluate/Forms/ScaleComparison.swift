internal import Reporting

/// A scale beside yes or no: a text's score is that of its highest sentence, and says yes from 0.5.
struct ScaleComparison {
  private let comparison: GoldComparison
  private let scale: String
  private let scores: [Double]
  private let labels: [Bool]

  static let cut = 0.5

  init(_ comparison: GoldComparison, scale: String) {
    self.comparison = comparison
    self.scale = scale
    scores = comparison.entries.map { $0.said.values(of: scale).max() ?? 0 }
    labels = comparison.entries.map { $0.label == .scale(true) }
  }

  func outcome() -> EvaluationOutcome {
    let lifts = RuleLifts(fired: fired, labels: labels)
    let labelling = Labelling(ballots: lifts.ballots, labels: labels.map { $0 ? .yes : .no }, names: ("yes", "no"))
    return EvaluationOutcome(
      tables: [figures, reliability]
        + (comparison.isByRule ? [labelling.table(comparison, of: comparison.question.name)] : []),
      rightMeans: "the text is labelled yes",
      goldCount: labels.filter { $0 }.count, credits: fired.indices.flatMap(credits),
      cases: scores.indices.compactMap { wrongCase($0, lifts) })
  }

  /// The rules of each text that found something in it, in their order.
  private var fired: [[Int]] {
    comparison.entries.map { Set($0.said.findings.map(\.rule)).sorted() }
  }

  private var figures: Table {
    var table = FigureTable(
      id: "\(comparison.question.name)-figures", title: "Scale \(scale): \(comparison.size)")
    table.add("texts", labels.count)
    table.add("labelled yes", labels.filter { $0 }.count)
    let ranked = RankedLabels(scores: scores, labels: labels)
    let names = ["AP", "AUC", "precision", "recall", "F1", "macro-F1", "ECE"]
    table.add(names, comparison.bootstrap, items: labels.count) { weights in
      let confusion = confusion(weights)
      let yes = confusion.tally(of: 1)
      return [
        ranked.averagePrecision(weights: weights), ranked.areaUnderCurve(weights: weights), yes.precision, yes.recall,
        yes.f1, confusion.macroF1, Calibration(scores: scores, labels: labels, weights: weights).expectedError,
      ]
    }
    return table.whole
  }

  private func confusion(_ weights: [Int]) -> Confusion {
    var confusion = Confusion(labels: ["no", "yes"])
    for index in labels.indices {
      confusion.add(gold: labels[index] ? 1 : 0, said: scores[index] >= Self.cut ? 1 : 0, times: weights[index])
    }
    return confusion
  }

  private var reliability: Table {
    var table = Table(
      id: "\(comparison.question.name)-reliability", title: "Scale \(scale): is a score a share of yes?",
      columns: [
        .figure("from"), .figure("to"), .figure("texts"), .figure("yes"), .figure("mean score"),
        .figure("share of yes"),
      ])
    for bin in Calibration(scores: scores, labels: labels).bins where bin.count > 0 {
      let interval = Interval.wilson(successes: bin.yes, trials: bin.count)
      table.add([
        .number(bin.low, decimals: 1), .number(bin.high, decimals: 1), .integer(bin.count), .integer(bin.yes),
        .number(bin.meanScore), .estimated(bin.share, interval),
      ])
    }
    return table
  }

  private func credits(_ entry: Int) -> [Credit] {
    let item = CreditItem(entry: entry, index: 0)
    return fired[entry].map { Credit(rule: $0, said: item, met: labels[entry] ? [item] : []) }
  }

  private func wrongCase(_ entry: Int, _ lifts: RuleLifts) -> WrongCase? {
    let isYes = scores[entry] >= Self.cut
    guard isYes != labels[entry] else { return nil }
    let text = comparison.entries[entry]
    let blamed = lifts.strongest(in: entry, for: isYes)
    let marks = text.said.findings.filter { $0.rule == blamed }.map { TextMark(role: nil, range: $0.range) }
    return WrongCase(
      fault: isYes ? .falseAlarm : .miss, certainty: (scores[entry] - (labels[entry] ? 1 : 0)).magnitude,
      row: text.row, rule: blamed,
      gold: labels[entry] ? "yes" : "no", said: Figures.fixed(scores[entry], decimals: 3), marks: marks)
  }
}
