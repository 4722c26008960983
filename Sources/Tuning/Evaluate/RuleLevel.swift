internal import RuleFiles

/// How rules are taken together.
public enum RuleLevel: String, Sendable, CaseIterable {
  case kind
  /// By id, up to its last dot.
  case family
  case rule

  func name(of rule: Rule) -> String {
    switch self {
    case .kind: rule.kind.rawValue
    case .family: rule.id.lastIndex(of: ".").map { String(rule.id[..<$0]) } ?? rule.id
    case .rule: rule.id
    }
  }

  /// For tables of several.
  var plural: String {
    switch self {
    case .kind: "kinds"
    case .family: "families"
    case .rule: "rules"
    }
  }
}

/// The figures of rules, taken together by a level: those that found most come first.
struct RuleFigures {
  let level: RuleLevel
  let rules: [Rule]

  /// Shown on a terminal where nobody asked for this level.
  private static let shownRows = 12

  /// - Parameter isWhole: every row is shown on a terminal too.
  func table(_ outcome: EvaluationOutcome, of name: String, isWhole: Bool) -> Table {
    var table = Table(
      id: "\(name)-\(level.plural)", title: "\(name.capitalisedFirst) by \(level): right means \(outcome.rightMeans)",
      columns: [
        .id("\(level)"), .figure("found"), .figure("right"), .figure("precision"), .figure("recall"), .figure("F1"),
      ])
    table.shownRows = isWhole ? nil : Self.shownRows
    let groups = Dictionary(grouping: outcome.credits) { level.name(of: rules[$0.rule]) }.mapValues(Sums.init)
    for (name, sums) in groups.sorted(by: { ($1.value.found, $0.key) < ($0.value.found, $1.key) }) {
      table.add(sums.cells(name, goldCount: outcome.goldCount))
    }
    return table
  }

  /// Precision counts what was said, recall what was met.
  private struct Sums {
    let found: Int
    let right: Int
    let met: Int

    init(_ credits: [Credit]) {
      found = Set(credits.map(\.said)).count
      right = Set(credits.filter { !$0.met.isEmpty }.map(\.said)).count
      met = Set(credits.flatMap(\.met)).count
    }

    func cells(_ name: String, goldCount: Int) -> [TableCell] {
      let precision = found > 0 ? Double(right) / Double(found) : 0
      let recall = goldCount > 0 ? Double(met) / Double(goldCount) : 0
      let interval = Interval.wilson(successes: right, trials: found)
      let f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
      return [
        .text(name), .integer(found), .integer(right),
        .estimated(precision, interval), .number(recall), .number(f1),
      ]
    }
  }
}

extension String {
  /// The first letter as a capital.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
