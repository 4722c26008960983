/// What became of a foreign dictionary.
enum ImportReport {
  static func report(_ rules: [RuleDraft], _ losses: [ImportLoss], output: String) -> TableReport {
    var report = TableReport(command: "import", tables: [table(rules), table(losses)])
    let entries = rules.reduce(0) { $0 + $1.carried.count }
    report.notes = [
      "\(output): \(rules.count) rules with \(entries) entries; \(losses.count) could not be carried over"
    ]
    return report
  }

  private static func table(_ rules: [RuleDraft]) -> Table {
    var table = Table(
      id: "rules", title: "Rules",
      columns: [.id("rule"), .text("kind"), .figure("polarity"), .figure("entries"), .text("form"), .text("first")])
    for rule in rules {
      let first = rule.carried.prefix(4).map(\.what).joined(separator: ", ")
      table.add([
        .text(rule.id), .text(rule.kind), rule.shownPolarity, .integer(rule.carried.count), .text(rule.formName),
        .text(first),
      ])
    }
    return table
  }

  private static func table(_ losses: [ImportLoss]) -> Table {
    var table = Table(
      id: "lost", title: "Not carried over", columns: [.id("place"), .text("what"), .text("why")])
    for loss in losses { table.add([.text("\(loss.file):\(loss.line)"), .text(loss.what), .text(loss.why)]) }
    return table
  }
}

extension RuleDraft {
  fileprivate var shownPolarity: TableCell {
    if let polarity { return .number(polarity, decimals: 2) }
    guard case .lexicon(_, let rows) = form, rows.contains(where: { $0.polarity != nil }) else { return .missing }
    return .text("each its own")
  }

  fileprivate var formName: String {
    switch form {
    case .words: "words"
    case .lexicon: "lexicon"
    case .alternatives, .pattern: "pattern"
    }
  }
}
