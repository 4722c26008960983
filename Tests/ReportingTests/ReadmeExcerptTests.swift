import Foundation
import Testing

@testable import Reporting

/// The piece of a report that README.md shows is what the report prints.
@Suite struct ReadmeExcerptTests {
  @Test func isPrintedSo() throws {
    let text = TextReport(BridgeReport.report, style: TextStyle()).text
    let paragraph = try #require(text.components(separatedBy: "\n\n¶").dropFirst(2).first)
    let marksAndNotes = "¶" + paragraph.components(separatedBy: "\n\n").prefix(2).joined(separator: "\n\n")
    let shown = marksAndNotes.split(separator: "\n").map { "    " + $0 }
    let readme = try String(contentsOf: Repository.file("README.md"), encoding: .utf8)
    #expect(shown.count > 6)
    for line in shown { #expect(readme.contains(line + "\n")) }
  }
}
