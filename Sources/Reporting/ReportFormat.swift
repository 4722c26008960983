/// What a report can be printed as.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people, on a terminal.
  case text
  /// One indented JSON document an article.
  case json
  /// One JSON document a line.
  case jsonl
  case markdown
}

/// Prints reports in one format.
public struct ReportPrinter: Sendable {
  public let format: ReportFormat

  public init(format: ReportFormat) {
    self.format = format
  }

  /// One report as UTF-8, ended by a line feed.
  public func bytes(of report: Report) -> [UInt8] {
    switch format {
    case .text, .json, .markdown: json(report, isIndented: true)
    case .jsonl: json(report, isIndented: false)
    }
  }

  private func json(_ report: Report, isIndented: Bool) -> [UInt8] {
    var json = JSONWriter(isIndented: isIndented)
    json.report(report)
    return json.bytes + [0x0A]
  }
}
