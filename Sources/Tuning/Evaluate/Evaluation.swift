public import RuleFiles
internal import Scoring

/// How an evaluation is made and shown.
public struct EvaluationSettings: Sendable {
  /// How many samples a bootstrap draws.
  public var samples = 1000
  /// The same seed gives the same intervals.
  public var seed: UInt64 = 1
  /// How many of the worst cases are shown, for each question.
  public var shownCases = 0
  /// The levels that have a table; nil: all, of which a terminal shows the beginning.
  public var levels: [RuleLevel]?

  public init() {}
}

/// Rules held against what people said of the same texts: figures with intervals, by rule, and the worst cases.
public struct Evaluation: Sendable {
  private let ruleSet: RuleSet
  private let settings: EvaluationSettings

  public init(_ ruleSet: RuleSet, settings: EvaluationSettings = EvaluationSettings()) {
    self.ruleSet = ruleSet
    self.settings = settings
  }

  /// Scales that the labels are about and the rule set has not: these labels are left out.
  public func missingScales(for gold: GoldCollection) -> [String] {
    gold.scales.filter { scale in !ruleSet.scales.contains { $0.name == scale } }
  }

  /// Scores every text and compares. The tables of a question are named after it: `loaded-figures`, `words-rules`.
  /// - Parameters:
  ///   - jobs: how many texts are scored at the same time; the report is the same for any number.
  ///   - done: called with how many texts were scored since the last call.
  public func report(
    on gold: GoldCollection, jobs: Int, done: @escaping @Sendable (Int) -> Void = { _ in }
  ) async -> TableReport {
    let said = await CorpusScorer(ruleSet, jobs: jobs).map(gold.rows.map(\.article), done: done, Said.init)
    var report = TableReport(command: "evaluate")
    let missing = missingScales(for: gold)
    for set in gold.sets where !(set.question.scale.map(missing.contains) ?? false) {
      report.tables += tables(of: set, gold, said)
    }
    report.notes = notes(gold)
    return report
  }

  private func tables(of set: GoldSet, _ gold: GoldCollection, _ said: [Said]) -> [Table] {
    let entries = set.items.map { item in
      GoldComparison.Entry(row: gold.rows[item.row], label: item.label, said: said[item.row])
    }
    let comparison = GoldComparison(question: set.question, entries: entries, ruleSet: ruleSet, settings: settings)
    let outcome = comparison.outcome()
    var tables = outcome.tables
    for level in settings.levels ?? RuleLevel.allCases where !outcome.credits.isEmpty {
      let figures = RuleFigures(level: level, rules: ruleSet.rules)
      tables.append(figures.table(outcome, of: set.question.name, isWhole: settings.levels != nil))
    }
    if settings.shownCases > 0 {
      tables.append(WorstCases(outcome: outcome, comparison: comparison).table(showing: settings.shownCases))
    }
    return tables
  }

  private func notes(_ gold: GoldCollection) -> [String] {
    guard !gold.sets.isEmpty else { return [] }
    var notes = [
      "Brackets are 95 % intervals: Wilson's for shares of a rule or a bin, else a bootstrap of whole groups."
    ]
    if gold.sets.contains(where: { if case .scale = $0.question { true } else { false } }) {
      notes.append("AP: average precision. AUC: area under the ROC curve. ECE: expected calibration error.")
    }
    for scale in missingScales(for: gold) {
      notes.append("The rules have no scale \(scale): what the labels say of it is left out.")
    }
    for (type, count) in gold.unusedTypes.sorted(by: { $0.key < $1.key }) {
      notes.append("\(count) spans of the type \(type) are no words that evaluate, and left out.")
    }
    let count = gold.failures.count
    if count > 0 { notes.append("\(count) \(count == 1 ? "line" : "lines") could not be used.") }
    return notes
  }
}
