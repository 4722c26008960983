internal import Reporting
internal import RuleFiles

extension CheckReport {
  /// As a SARIF 2.1.0 log.
  func sarif(folder: String) -> String {
    let rules = Set(findings.map(\.fault.code)).sorted().map { code in
      SARIFLog.Rule(
        id: code, summary: CheckCode(rawValue: code)?.title ?? "The rule files cannot be used.",
        help: "Explained in Rules/errors.md under `\(code)`.",
        level: (CheckCode(rawValue: code)?.level ?? .error).rawValue)
    }
    let log = SARIFLog(
      tool: "slant tune check", rules: rules, results: findings.map { $0.sarif(folder: folder) })
    return log.text(folder: folder)
  }
}

extension CheckFinding {
  fileprivate func sarif(folder: String) -> SARIFLog.Result {
    SARIFLog.Result(
      rule: fault.code, level: level.rawValue,
      message: fault.message + (fault.hint.map { ". Hint: \($0)" } ?? ""),
      place: SARIFLog.Place(
        file: fault.place.file, line: fault.place.line, column: fault.place.column, length: fault.length,
        excerpt: fault.line, message: nil),
      other: fault.other.map { other in
        SARIFLog.Place(
          file: other.place.file, line: other.place.line, column: other.place.column, length: other.length,
          excerpt: other.line, message: other.label)
      },
      subject: rule)
  }
}
