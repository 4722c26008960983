internal import Reporting

/// How positive people find a text beside its polarity in the report: correlations, of the texts and of the groups' means.
struct PolarityComparison {
  private let comparison: GoldComparison
  private let gold: [Double]
  private let said: [Double]

  init(_ comparison: GoldComparison) {
    self.comparison = comparison
    gold = comparison.entries.map { if case .polarity(let score) = $0.label { score } else { 0 } }
    said = comparison.entries.map(\.said.polarity)
  }

  func outcome() -> EvaluationOutcome {
    EvaluationOutcome(
      tables: [figures] + (comparison.isByRule ? [labelling] : []), rightMeans: "the sign is that of the text",
      goldCount: gold.filter { $0 != 0 }.count,
      credits: gold.indices.flatMap(credits), cases: gold.indices.compactMap(wrongCase))
  }

  private var figures: Table {
    var table = FigureTable(id: "\(comparison.question.name)-figures", title: "Polarity of texts: \(comparison.size)")
    table.add("texts", gold.count)
    let groups = Groups(comparison.entries.map(\.row.group))
    let isGrouped = groups.members.count < gold.count
    let means = isGrouped ? (gold: groups.means(of: gold), said: groups.means(of: said)) : (gold: [], said: [])
    let names = ["Pearson", "Spearman"] + (isGrouped ? ["Pearson of groups"] : [])
    table.add(names, comparison.bootstrap, items: gold.count) { weights in
      let texts = [
        Correlation.pearson(gold, said, weights: weights), Correlation.spearman(gold, said, weights: weights),
      ]
      guard isGrouped else { return texts }
      return texts + [Correlation.pearson(means.gold, means.said, weights: groups.weights(weights))]
    }
    return table.whole
  }

  /// A rule votes by the side that it adds to.
  private var labelling: Table {
    let ballots = comparison.entries.map { entry in
      entry.said.findings.filter { $0.signedWeight != 0 }
        .reduce(into: [Int: Double]()) { $0[$1.rule, default: 0] += $1.signedWeight }.mapValues(RuleVote.init(side:))
    }
    let labels = gold.map { $0 == 0 ? nil : RuleVote(side: $0) }
    return Labelling(ballots: ballots, labels: labels, names: ("positive", "negative"))
      .table(comparison, of: comparison.question.name)
  }

  /// The texts of each group.
  private struct Groups {
    let members: [[Int]]

    init(_ names: [String]) {
      var places: [String: Int] = [:]
      var members: [[Int]] = []
      for (index, name) in names.enumerated() {
        let place = places[name, default: members.count]
        if place == members.count {
          places[name] = place
          members.append([])
        }
        members[place].append(index)
      }
      self.members = members
    }

    func means(of values: [Double]) -> [Double] {
      members.map { $0.reduce(0) { $0 + values[$1] } / Double($0.count) }
    }

    /// A bootstrap draws whole groups: each counts as often as any text of it.
    func weights(_ weights: [Int]) -> [Int] { members.map { weights[$0[0]] } }
  }

  private func credits(_ entry: Int) -> [Credit] {
    let whole = CreditItem(entry: entry, index: 0)
    return comparison.entries[entry].said.findings.enumerated().filter { $1.signedWeight != 0 }.map { index, finding in
      Credit(
        rule: finding.rule, said: CreditItem(entry: entry, index: index),
        met: finding.signedWeight * gold[entry] > 0 ? [whole] : [])
    }
  }

  /// Scores are brought to −1 … 1 by the greatest of them; half of that apart is wrong.
  private func wrongCase(_ entry: Int) -> WrongCase? {
    let greatest = gold.map(\.magnitude).max() ?? 0
    let scaled = greatest > 0 ? gold[entry] / greatest : 0
    let distance = (said[entry] - scaled).magnitude
    guard distance >= Self.leastDistance else { return nil }
    let isAlarm = said[entry] * scaled < 0 || said[entry].magnitude > scaled.magnitude
    let blamed = comparison.entries[entry].said.findings.filter { $0.signedWeight * (said[entry] - scaled) > 0 }
      .max { $0.signedWeight.magnitude < $1.signedWeight.magnitude }
    return WrongCase(
      fault: isAlarm ? .falseAlarm : .miss, certainty: distance / 2, row: comparison.entries[entry].row,
      rule: blamed?.rule, gold: Figures.fixed(gold[entry], decimals: 2), said: Figures.fixed(said[entry], decimals: 2),
      marks: blamed.map { [TextMark(role: nil, range: $0.range)] } ?? [])
  }

  private static let leastDistance = 0.5
}
