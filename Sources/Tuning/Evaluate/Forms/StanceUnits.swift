internal import Articles
internal import Scoring

/// Texts, or parts of them, with the stance toward a target as people label it and as the report has it.
struct StanceUnits {
  let comparison: GoldComparison
  /// What tables about it are named after: `target`, `paragraphs`, `articles`.
  let name: String
  /// What is labelled: `text`, `paragraph`, `article`.
  let unit: String
  let units: [Unit]

  struct Unit {
    /// Index into `GoldComparison.entries`.
    let entry: Int
    let gold: StanceLabel
    let said: Stance?
    /// Those of the unit that are linked to the target.
    let findings: [SaidFinding]
    /// Code points; nil for the whole text.
    let range: Range<Int>?

    /// What is mixed, says too little or is not there takes no side.
    var label: StanceLabel { said.flatMap { StanceLabel(rawValue: $0.label.rawValue) } ?? .neutral }
  }

  private static let labels = StanceLabel.allCases

  private var bootstrap: ClusterBootstrap { comparison.bootstrap(of: units.map { comparison.entries[$0.entry].row }) }

  private func confusion(_ weights: [Int]? = nil) -> Confusion {
    var confusion = Confusion(labels: Self.labels.map(\.rawValue))
    for (index, unit) in units.enumerated() {
      guard let gold = Self.labels.firstIndex(of: unit.gold), let said = Self.labels.firstIndex(of: unit.label) else {
        continue
      }
      confusion.add(gold: gold, said: said, times: weights?[index] ?? 1)
    }
    return confusion
  }

  var tables: [Table] {
    [figures, labelFigures, confusionTable] + (comparison.isByRule ? [labelling] : [])
  }

  private var figures: Table {
    var table = FigureTable(id: "\(name)-figures", title: "Stance toward a target, by \(unit): \(comparison.size)")
    table.add("\(unit)s", units.count)
    table.add(["macro-F1", "accuracy"], bootstrap, items: units.count) { weights in
      let confusion = confusion(weights)
      return [confusion.macroF1, confusion.accuracy]
    }
    return table.whole
  }

  private var labelFigures: Table {
    let things = Self.labels.map { label in
      (
        name: label.rawValue,
        tallies: units.map { unit in
          let (isSaid, isGold) = (unit.label == label, unit.gold == label)
          return Tally(right: isSaid && isGold ? 1 : 0, found: isSaid ? 1 : 0, gold: isGold ? 1 : 0)
        }
      )
    }
    return TallyTable(things: things).table(
      id: "\(name)-labels", title: "\(name.capitalisedFirst) by label", thing: "label", bootstrap)
  }

  private var confusionTable: Table {
    let columns = Self.labels.map { Table.Column.figure("said \($0.rawValue)") }
    var table = Table(
      id: "\(name)-confusion", title: "\(name.capitalisedFirst): labels in rows, what is said in columns",
      columns: [.text("gold")] + columns)
    let confusion = confusion()
    for (label, counts) in zip(Self.labels, confusion.counts) {
      table.add([.text(label.rawValue)] + counts.map { .integer($0) })
    }
    return table
  }

  /// A rule votes by the side toward the target that it adds to.
  private var labelling: Table {
    let ballots = units.map { unit in
      unit.findings.reduce(into: [Int: Double]()) { $0[$1.rule, default: 0] += $1.towardTarget }
        .mapValues(RuleVote.init(side:))
    }
    let labels = units.map { $0.gold == .neutral ? nil : RuleVote(side: $0.gold.sign) }
    return Labelling(ballots: ballots, labels: labels, names: ("positive", "negative")).table(comparison, of: name)
  }

  /// How many units take a side.
  var goldCount: Int { units.filter { $0.gold != .neutral }.count }

  /// A finding linked to the target is right where its side is the unit's.
  var credits: [Credit] {
    units.enumerated().flatMap { index, unit in
      unit.findings.enumerated().map { number, finding in
        Credit(
          rule: finding.rule, said: CreditItem(entry: index, index: number),
          met: finding.towardTarget * unit.gold.sign > 0 ? [CreditItem(entry: index, index: 0)] : [])
      }
    }
  }

  var cases: [WrongCase] {
    units.compactMap { unit in
      guard unit.label != unit.gold else { return nil }
      let polarity = unit.said?.polarity ?? 0
      let isMiss = unit.label == .neutral
      let blamed = unit.findings.filter { $0.towardTarget * unit.label.sign > 0 }
        .max { $0.towardTarget.magnitude < $1.towardTarget.magnitude }
      return WrongCase(
        fault: isMiss ? .miss : .falseAlarm, certainty: isMiss ? 1 - polarity.magnitude : polarity.magnitude,
        row: comparison.entries[unit.entry].row, rule: blamed?.rule, gold: unit.gold.rawValue,
        said: unit.said?.label.rawValue ?? "nothing", marks: marks(unit), part: unit.range)
    }
  }

  /// The target where it is marked, and what is linked to it.
  private func marks(_ unit: Unit) -> [TextMark] {
    let target = comparison.entries[unit.entry].row.article.metadata.targets.first?.mention
    return (target.map { [TextMark(role: "target", range: $0)] } ?? [])
      + unit.findings.map { TextMark(role: $0.towardTarget > 0 ? "+" : "−", range: $0.range) }
  }
}
