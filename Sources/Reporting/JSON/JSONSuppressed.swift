internal import Matching
internal import RuleFiles
internal import Scoring

/// Matches that do not count, each with what stood in its way.
extension JSONWriter {
  mutating func suppressed(_ suppressed: Suppressed, of report: Report) {
    object { json in
      json.member("rule", report.rules.rules[suppressed.finding.rule].id)
      json.member("paragraph", suppressed.finding.paragraph)
      json.place(suppressed.finding.range, of: report)
      switch suppressed.reason {
      case .unless(let index):
        json.member("reason", "unless")
        json.member("by", "unless \(index + 1)")
      case .suppressedBy(let rule):
        json.member("reason", "suppressed")
        json.member("by", report.rules.rules[rule].id)
      case .overlappedBy(let rule):
        json.member("reason", "overlapped")
        json.member("by", report.rules.rules[rule].id)
      }
    }
  }
}
