import Testing

@testable import Reporting

@Suite struct TextReportTests {
  @Test(arguments: [(80, false), (50, false), (80, true)])
  func readsAsItDidBefore(width: Int, isColoured: Bool) throws {
    let style = TextStyle(width: width, isColoured: isColoured)
    let bytes = ReportPrinter(format: .text, style: style).bytes(of: BridgeReport.report)
    try Golden.expect(bytes, "bridge-\(width)\(isColoured ? "-colour" : "").txt")
  }
}
