internal import RuleFiles

/// What `check` found in one run.
public struct CheckReport: Sendable {
  public let findings: [CheckFinding]
  /// How many rules were looked at; nil where they could not be read.
  public let rules: Int?

  public init(findings: [CheckFinding], rules: Int?) {
    self.findings = findings
    self.rules = rules
  }

  public func count(_ level: CheckLevel) -> Int {
    findings.count { $0.level == level }
  }

  /// Only what is at least so bad.
  public func limited(to level: CheckLevel) -> CheckReport {
    CheckReport(findings: findings.filter { $0.level <= level }, rules: rules)
  }
}

/// How `check` prints what it found.
public enum CheckFormat: String, Sendable, CaseIterable {
  case text, json, csv, sarif
}

extension CheckReport {
  /// Printed whole, with a line end.
  /// - Parameter folder: the working directory, from which the paths of files go.
  public func printed(as format: CheckFormat, folder: String) -> String {
    switch format {
    case .text: text
    case .json: table.printed(as: .json)
    case .csv: table.printed(as: .csv)
    case .sarif: sarif(folder: folder)
    }
  }

  /// As compilers print, with their numbers at the end.
  private var text: String {
    let shown = findings.map { $0.fault.rendered(as: $0.level.rawValue) }
    return (shown + [summary]).joined(separator: "\n")
  }

  private var summary: String {
    let counts = CheckLevel.allCases.map { level -> String in
      let count = count(level)
      return "\(count) \(level.rawValue)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
    guard let rules else { return "\(counts)\n" }
    return "\(rules) \(rules == 1 ? "rule" : "rules") checked: \(counts)\n"
  }

  private var table: TableReport {
    var table = Table(
      id: "findings", title: "Findings",
      columns: [
        .text("level"), .text("code"), .text("file"), .figure("line"), .figure("column"), .figure("length"),
        .text("rule"), .text("message"), .text("hint"),
      ])
    for finding in findings {
      let fault = finding.fault
      table.add([
        .text(finding.level.rawValue), .text(fault.code), .text(fault.place.file), .integer(fault.place.line),
        .integer(fault.place.column), .integer(fault.length), finding.rule.map(TableCell.text) ?? .missing,
        .text(fault.message), fault.hint.map(TableCell.text) ?? .missing,
      ])
    }
    return TableReport(command: "check", tables: [table], notes: [summary.trimmingLineEnd])
  }
}

extension String {
  fileprivate var trimmingLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
