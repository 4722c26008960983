public import Reporting
public import Scoring

/// What programs ask a report most.
extension Report {
  /// The stance over the whole article, and by voice.
  public var summary: VoiceStances { stance.summary }

  /// In the order of the text.
  public var findings: [ScoredFinding] { stance.findings }

  /// Who is quoted or reported, by first appearance.
  public var sources: [Source] { stance.sources }

  /// Whom a stance is toward.
  public var targets: [TargetScore] { stance.targets }

  /// As `slant score --format jsonl` prints it, or indented; `Reports/report.schema.json` describes it.
  public func json(isIndented: Bool = false) -> String {
    text(isIndented ? .json : .jsonl)
  }

  /// In any format.
  public func text(_ format: ReportFormat) -> String {
    String(decoding: ReportPrinter(format: format).bytes(of: self), as: UTF8.self)
  }
}
