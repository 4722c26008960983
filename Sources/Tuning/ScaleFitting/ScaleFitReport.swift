internal import Reporting
internal import RuleFiles

/// What a fit has to say.
extension FittedScale {
  /// - Parameter mostTerms: how many words are shown; nil: all.
  public func report(mostTerms: Int?) -> TableReport {
    var tables = [figuresTable, weightsTable]
    if !terms.isEmpty { tables.append(termsTable(most: mostTerms)) }
    tables.append(strengthsTable)
    return TableReport(command: "fit", tables: tables, notes: notes)
  }

  private var figuresTable: Table {
    var table = Table(
      id: "figures", title: "\(before.name): figures with 95 % intervals",
      columns: [.text("rows of"), .text("scored"), .figure("AP"), .figure("F1"), .figure("macro-F1")])
    for set in figures {
      let name = "\(set.file.path) (\(set.fitted.yes) of \(set.fitted.rows) yes)"
      table.add([.text(name), .text("held out")] + Self.cells(set.fitted))
      if let before = set.before { table.add([.text(name), .text("as it stands")] + Self.cells(before)) }
    }
    return table
  }

  private static func cells(_ figures: ScaleFigures) -> [TableCell] {
    [figures.averagePrecision, figures.f1, figures.macroF1].map { estimate in
      estimate.interval.map { .estimate(estimate.value, low: $0.low, high: $0.high) } ?? .number(estimate.value)
    }
  }

  private var weightsTable: Table {
    var table = Table(
      id: "weights", title: "Weights, by how much they move the score",
      columns: [.text("input"), .figure("before"), .figure("weight"), .figure("holds"), .text("change")])
    let old = Dictionary(before.weights.map { ($0.label, $0.weight) }, uniquingKeysWith: { first, _ in first })
    table.add([
      .text("(intercept)"), .number(before.intercept, decimals: 2), .number(intercept), .missing, .missing,
    ])
    for weight in weights {
      let known = old[weight.input.label]
      let change = known.map { $0 * weight.weight < 0 ? "turned" : "" } ?? "new"
      table.add([
        .text(weight.input.label), known.map { .number($0, decimals: 2) } ?? .missing,
        weight.interval.map { .estimate(weight.weight, low: $0.low, high: $0.high) } ?? .number(weight.weight),
        weight.stability.map { .number($0, decimals: 2) } ?? .missing, .text(change),
      ])
    }
    let kept = Set(weights.map(\.input.label))
    for weight in before.weights where !kept.contains(weight.label) {
      table.add([.text(weight.label), .number(weight.weight, decimals: 2), .missing, .missing, .text("dropped")])
    }
    return table
  }

  private func termsTable(most: Int?) -> Table {
    let half = (most ?? terms.count * 2) / 2
    let shown = terms.count <= 2 * half ? terms : Array(terms.prefix(half) + terms.suffix(half))
    let part = shown.count < terms.count ? ": the highest and lowest of \(terms.count)" : ""
    var table = Table(
      id: "terms", title: "Words\(part)",
      columns: [.text("term"), .figure("weight"), .figure("sentences"), .figure("holds")])
    for term in shown {
      table.add([
        .text(term.text),
        term.interval.map { .estimate(term.weight, low: $0.low, high: $0.high) } ?? .number(term.weight),
        .integer(term.count), term.stability.map { .number($0, decimals: 2) } ?? .missing,
      ])
    }
    return table
  }

  private var strengthsTable: Table {
    var table = Table(
      id: "strengths", title: "Strength of the penalty (\(path.steps[path.best].penalty.name)), on held-out rows",
      columns: [.figure("strength"), .figure("log-loss"), .figure("standard error"), .text("")])
    for (index, step) in path.steps.enumerated() {
      table.add([
        .number(step.penalty.strength, decimals: step.penalty.strength < 10 ? 2 : 0), .number(step.loss, decimals: 4),
        .number(step.error, decimals: 4), .text(index == path.best ? "taken" : ""),
      ])
    }
    return table
  }

  private var notes: [String] {
    let errors = [calibrationErrors.before, calibrationErrors.after].map { Figures.fixed($0, decimals: 3) }
    let moved =
      cut == 0.5
      ? "The cut stays at a probability of 0.5: no other gains 0.01 on held-out rows."
      : "A probability of \(Figures.fixed(cut, decimals: 3)) became the score 0.5: `calibration` gives probabilities."
    let known = figures.contains { $0.before != nil }
    return [
      "\"holds\" is the share of refits on samples in which the sign is the same.",
      moved,
      "Expected calibration error on held-out rows: \(errors[0]), calibrated \(errors[1]).",
      known ? "\"As it stands\" may have been fitted on these very rows; \"held out\" was not." : "",
      "\(rows) rows in \(groups) groups; distance from the optimum \(Self.scientific(violation)).",
    ].filter { !$0.isEmpty }
  }

  /// `3e-9`, rounded up.
  private static func scientific(_ value: Double) -> String {
    guard value > 0 else { return "0" }
    var (exponent, unit) = (0, 1.0)
    while value < unit, exponent > -30 {
      unit /= 10
      exponent -= 1
    }
    return "under \(Int((value / unit).rounded(.up)))e\(exponent)"
  }
}
