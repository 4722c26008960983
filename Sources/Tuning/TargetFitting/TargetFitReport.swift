internal import Reporting
internal import RuleFiles

/// What a fit of a target scale has to say.
extension FittedTargetScale {
  /// - Parameter most: how many weights and words are shown; nil: all.
  public func report(most: Int?) -> TableReport {
    TableReport(
      command: "fit", tables: [figuresTable, weightsTable(most), termsTable(most), strengthsTable], notes: notes)
  }

  /// Figures on held-out rows, in words.
  var figures: [String] {
    var figures = ["held-out rows: " + Self.described(confusion, interval)]
    if let paragraphs { figures.append("paragraphs of held-out articles: " + Self.described(paragraphs.heldOut, nil)) }
    if let articles { figures.append("held-out articles: " + Self.described(articles.heldOut, nil)) }
    return figures
  }

  private static func described(_ confusion: Confusion, _ interval: Interval?) -> String {
    let range = interval.map { " [\(ScaleText.number($0.low)), \(ScaleText.number($0.high))]" } ?? ""
    let each = TargetClass.allCases.map { "\($0.name) \(ScaleText.number(confusion.tally(of: $0.rawValue).f1))" }
    return "macro-F1 \(ScaleText.number(confusion.macroF1))\(range), F1 " + each.joined(separator: ", ")
  }

  private var figuresTable: Table {
    var table = Table(
      id: "figures", title: "\(before.name): figures on held-out rows",
      columns: [
        .text("rows"), .figure("count"), .figure("macro-F1"), .figure("positive"), .figure("negative"),
        .figure("neutral"),
      ])
    let rows = [("sentences", confusion), ("paragraphs", paragraphs?.heldOut), ("articles", articles?.heldOut)]
    for case (let name, let confusion?) in rows {
      let each = [TargetClass.positive, .negative, .neutral].map {
        TableCell.number(confusion.tally(of: $0.rawValue).f1)
      }
      let macro: TableCell =
        name == "sentences"
        ? interval.map { .estimate(confusion.macroF1, low: $0.low, high: $0.high) } ?? .number(confusion.macroF1)
        : .number(confusion.macroF1)
      table.add([.text(name), .integer(confusion.total), macro] + each)
    }
    return table
  }

  private func weightsTable(_ most: Int?) -> Table {
    let all = weights.sorted { $1.size < $0.size }
    let shown = all.prefix(most ?? all.count)
    var table = Table(
      id: "weights", title: "Weights\(shown.count < all.count ? ": the largest \(shown.count) of \(all.count)" : "")",
      columns: [.text("input"), .figure("praise"), .figure("holds"), .figure("blame"), .figure("holds")])
    table.add([.text("(intercept)"), .number(intercept.positive), .missing, .number(intercept.negative), .missing])
    for weight in shown {
      table.add([
        .text(weight.label(lists: before.terms.lists)), .number(weight.weight.positive),
        weight.holds.map { .number($0.positive, decimals: 2) } ?? .missing, .number(weight.weight.negative),
        weight.holds.map { .number($0.negative, decimals: 2) } ?? .missing,
      ])
    }
    return table
  }

  private func termsTable(_ most: Int?) -> Table {
    let all = table.valences.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let half = (most ?? all.count * 2) / 2
    let shown = all.count <= 2 * half ? all : Array(all.prefix(half) + all.suffix(half))
    var table = Table(
      id: "terms", title: "Valences of words\(shown.count < all.count ? ": the ends of \(all.count)" : "")",
      columns: [.text("term"), .figure("valence"), .figure("rows"), .figure("holds")])
    for (word, valence) in shown {
      table.add([
        .text(word), .number(valence), vocabulary.places[word].map { .integer(vocabulary.counts[$0]) } ?? .missing,
        valenceHolds[word].map { .number($0, decimals: 2) } ?? .missing,
      ])
    }
    return table
  }

  private var strengthsTable: Table {
    var table = Table(
      id: "strengths", title: "Strength of the penalty, on held-out rows",
      columns: [.figure("strength"), .figure("log-loss"), .figure("standard error"), .text("")])
    for (index, step) in path.steps.enumerated() {
      table.add([
        .number(step.penalty.strength, decimals: step.penalty.strength < 100 ? 1 : 0), .number(step.loss, decimals: 4),
        .number(step.error, decimals: 4), .text(index == path.best ? "taken" : ""),
      ])
    }
    return table
  }

  private var notes: [String] {
    let moved =
      offsets.offset == [0, 0]
      ? "The cuts stay at 0: no other pair gains 0.01 on held-out rows."
      : "Offsets moved macro-F1 on held-out rows from \(Figures.fixed(offsets.atZero, decimals: 3)) to \(Figures.fixed(offsets.best, decimals: 3))."
    return [
      "\"holds\" is the share of refits on samples in which the sign is the same.", moved,
      "\(labels.count) rows in \(Set(groups).count) groups; the largest gradient at the end is \(violation < 1e-7 ? "below 1e-7" : "\(violation)").",
    ]
  }
}

extension TargetScale.Weight {
  fileprivate var size: Double { max(abs(weight.positive), abs(weight.negative)) }
}
