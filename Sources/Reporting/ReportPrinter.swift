/// Prints reports in one format.
public struct ReportPrinter: Sendable {
  public let format: ReportFormat
  private let style: TextStyle

  /// - Parameter style: for `text` alone.
  public init(format: ReportFormat, style: TextStyle = TextStyle()) {
    self.format = format
    self.style = style
  }

  /// One report as UTF-8, ended by a line feed.
  public func bytes(of report: Report) -> [UInt8] {
    switch format {
    case .text: Array(TextReport(report, style: style).text.utf8)
    case .json: json(report, isIndented: true)
    case .jsonl: json(report, isIndented: false)
    case .markdown: Array(MarkdownReport(report: report).text.utf8)
    }
  }

  private func json(_ report: Report, isIndented: Bool) -> [UInt8] {
    var json = JSONWriter(isIndented: isIndented)
    json.report(report)
    return json.bytes + [0x0A]
  }
}
