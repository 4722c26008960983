internal import RuleFiles

extension WatchRound {
  /// The round as tables: its state, what is wrong, and the comparison's own tables.
  /// - Parameter warnings: what `check` said of the files beside it.
  public func report(warnings: [CheckFinding] = []) -> TableReport {
    var report = comparison?.report ?? TableReport(command: "watch")
    report = TableReport(
      command: "watch", tables: [stateTable, faultTable(warnings), failureTable] + report.tables, notes: report.notes)
    return report
  }

  private var stateTable: Table {
    var table = Table(
      id: "state", title: "State",
      columns: [.text("state"), .figure("rules"), .text("changed files"), .figure("tested"), .figure("seconds")])
    let state = errors != nil ? "unreadable" : failures.isEmpty ? "good" : "failing"
    table.add([
      .text(state), .integer(rules), .text(changedFiles.joined(separator: " ")), .integer(tested.count),
      .number(total / .seconds(1)),
    ])
    return table
  }

  private func faultTable(_ warnings: [CheckFinding]) -> Table {
    var table = Table(
      id: "faults", title: "What is wrong in the files",
      columns: [.text("level"), .text("code"), .text("place"), .text("message"), .text("hint")])
    let errors = (self.errors?.errors ?? []).map { CheckFinding(level: .error, rule: nil, fault: $0) }
    for finding in errors + warnings {
      table.add([
        .text(finding.level.rawValue), .text(finding.fault.code), .text(finding.fault.place.description),
        .text(finding.fault.message), finding.fault.hint.map(TableCell.text) ?? .missing,
      ])
    }
    return table
  }

  private var failureTable: Table {
    var table = Table(
      id: "failures", title: "Examples that failed",
      columns: [.text("rule"), .text("place"), .text("change"), .text("problem"), .text("text")])
    for failure in failures {
      table.add([
        .text(failure.rule), .text(failure.place.description), .text(failure.variant.rawValue),
        .text(failure.problem), .text(failure.text),
      ])
    }
    return table
  }
}
