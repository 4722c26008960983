import Articles
import Foundation
import RuleFiles
import Testing

@testable import Reporting

/// Every `start`, `end` and `text` that stand together: the text is that slice, in code points, of what was sent.
@Suite struct OffsetTests {
  @Test(arguments: [
    "He said “safe 🌉” twice.\r\n\r\nCafe\u{301} owner José said 👩‍👩‍👧 it was a bad\r\nplan.",
    "\u{FEFF}A  bad\u{AD}ly   run 🇫🇷 'plan' -- he said.\n\n\n  Next\u{200B} one…",
    "日本語 said \"bad\".\n\nплохо и e\u{301}e\u{301}",
  ])
  func slicesOfWhatWasSent(_ text: String) throws {
    var made = HandMade(text)
    for sentence in made.article.sentences { made.add(.claim, "other", made.article.reading.text(sentence.range)) }
    #expect(try spans(in: made.report, of: text) >= made.article.paragraphs.count + made.article.sentences.count)
  }

  @Test func slicesOfTheSample() throws {
    #expect(try spans(in: BridgeReport.report, of: BridgeReport.text) > 15)
  }

  /// Checks all spans of a report; how many there were.
  private func spans(in report: Report, of text: String) throws -> Int {
    let bytes = ReportPrinter(format: .jsonl).bytes(of: report)
    return Spans.check(try JSONSerialization.jsonObject(with: Data(bytes)), Array(text.unicodeScalars))
  }
}
