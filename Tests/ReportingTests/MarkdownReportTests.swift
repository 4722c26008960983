import Testing

@testable import Reporting

@Suite struct MarkdownReportTests {
  @Test func readsAsItDidBefore() throws {
    try Golden.expect(ReportPrinter(format: .markdown).bytes(of: BridgeReport.report), "bridge.md")
  }

  @Test(arguments: [
    ("# no heading", "\\# no heading"), ("- no item", "\\- no item"), ("12. May", "12\\. May"), ("3) no", "3\\) no"),
    ("in 12. place", "in 12. place"), ("<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>"),
    ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
    ("https://x.example www.y.example a@b.example", "https\\://x.example www\\.y.example a\\@b.example"),
    ("a|b\nc", "a\\|b c"), ("well-known", "well-known"),
  ])
  func textIsNoMarkup(_ text: String, escaped: String) {
    #expect(MarkdownEscape.text(text) == escaped)
  }
}
