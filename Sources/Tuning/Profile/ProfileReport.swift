internal import Matching
internal import Reporting
internal import RuleFiles

extension Profile {
  /// The rules, the slowest first, and what is no rule's own.
  /// - Parameter top: how many rules have a row; nil for all.
  public func report(top: Int?) -> TableReport {
    TableReport(command: "profile", tables: [rulesTable(top), partsTable, giveUpsTable], notes: notes)
  }

  private func rulesTable(_ top: Int?) -> Table {
    var table = Table(
      id: "rules", title: "Rules, the slowest first",
      columns: [
        .id("rule"), .figure("ms"), .figure("% of run"), .figure("ms alone"), .figure("calls"),
        .figure("candidates"), .figure("matches"),
      ])
    let order = slowest(nil)
    let shown = top.map { min($0, order.count) } ?? order.count
    for index in order.prefix(shown) {
      let alone = alone[index].map { TableCell.number(max(0, $0) * 1000, decimals: 1) } ?? .missing
      table.add(row(ruleSet.rules[index].id, [index], alone: alone))
    }
    let rest = Array(order.dropFirst(shown))
    if !rest.isEmpty { table.add(row(Figures.count(rest.count, "other rule"), rest, alone: .missing)) }
    return table
  }

  private func row(_ name: String, _ rules: [Int], alone: TableCell) -> [TableCell] {
    func total(_ figure: (Meter.Figures) -> Int) -> TableCell {
      .integer(rules.reduce(0) { $0 + figure(meter.rules[$1]) })
    }
    let seconds = rules.reduce(0) { $0 + self.seconds(ofRule: $1) }
    return [
      .text(name), .number(seconds * 1000, decimals: 1), share(seconds), alone, total { $0.calls },
      total { $0.candidates }, total { $0.matches },
    ]
  }

  /// Rules that reached the match limit, most often first; a table without rows is not shown.
  private var giveUpsTable: Table {
    var table = Table(
      id: "gave-up", title: "Rules that gave up on some text (match limit)",
      columns: [.id("rule"), .figure("times"), .figure("KB searched")])
    let given = meter.rules.indices.filter { meter.rules[$0].giveUps > 0 }
      .sorted { (meter.rules[$1].giveUps, $0) < (meter.rules[$0].giveUps, $1) }
    for index in given {
      table.add([
        .text(ruleSet.rules[index].id), .integer(meter.rules[index].giveUps),
        .number(Double(meter.rules[index].bytes) / 1024, decimals: 0),
      ])
    }
    return table
  }

  private var partsTable: Table {
    var table = Table(
      id: "parts", title: "All of the run",
      columns: [.text("part"), .figure("ms"), .figure("% of run"), .figure("calls")])
    let ofRules = meter.rules.indices.reduce(0) { $0 + seconds(ofRule: $1) }
    let calls = meter.rules.reduce(0) { $0 + $1.calls }
    var rows = [(title: "rules: searching, and their `unless`", seconds: ofRules, calls: calls)]
    rows += Meter.Part.allCases.map { ($0.title, seconds(of: $0), meter[$0].calls) }
    rows.sort { $0.seconds > $1.seconds }
    for row in rows {
      table.add([
        .text(row.title), .number(row.seconds * 1000, decimals: 1), share(row.seconds), .integer(row.calls),
      ])
    }
    for (title, seconds) in [
      ("all rows together", sum), ("measuring itself (estimated)", measuring), ("wall time of the run", wall),
      ("wall time of a run that measures nothing", wallWithout),
    ] {
      table.add([.text(title), .number(seconds * 1000, decimals: 1), share(seconds)])
    }
    return table
  }

  private func share(_ seconds: Double) -> TableCell {
    .number(sum > 0 ? seconds / sum * 100 : 0, decimals: 1)
  }

  private var notes: [String] {
    let ratios = [(sum + measuring) / wall, sum / wallWithout].map { Figures.fixed($0, decimals: 3) }
    let speed = Figures.fixed(Double(bytes) / 1000 / max(1e-9, wallWithout), decimals: 1)
    var notes = [
      "\(Figures.count(articles, "article")), \(bytes) bytes, one worker; \(speed) KB a second, rule files read as well.",
      "All rows with measuring are \(ratios[0]) of the run's wall time. All rows are \(ratios[1]) of the wall time of a run that measures nothing; the two took turns, article by article.",
      "ms alone: measured by running only that rule; it holds the \(Figures.fixed(floor * 1000, decimals: 1)) ms that dividing the text takes for any.",
      "Word lists are looked up together, in a row of their own: of such a rule, ms is its `unless` alone.",
    ]
    if isOfExamples {
      notes.insert(
        "No corpus was named, so this is a run over the rules' own examples. Name articles to see what the rules cost on them.",
        at: 0)
    }
    return notes
  }
}

extension Meter.Part {
  fileprivate var title: String {
    switch self {
    case .loading: "reading rule files"
    case .reading: "reading articles"
    case .units: "units and words of the text"
    case .wordTable: "word lists, looked up together"
    case .machineCode: "patterns to machine code"
    case .pipeline: "pipeline: where, overlap, voices"
    case .labels: "labels of sources and cues"
    case .modifiers: "modifiers"
    case .scoring: "scoring: targets, stances, scales"
    case .printing: "printing reports"
    case .rest: "the rest"
    }
  }
}
