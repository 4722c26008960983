import Foundation
import RuleFiles
import Testing

@testable import Reporting

@Suite struct JSONReportTests {
  private func parsed(_ format: ReportFormat) throws -> [String: Any] {
    let bytes = ReportPrinter(format: format).bytes(of: BridgeReport.report)
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func indentedAndCompactSayTheSame() throws {
    #expect(NSDictionary(dictionary: try parsed(.json)) == NSDictionary(dictionary: try parsed(.jsonl)))
  }

  @Test func aLineIsALineToEveryReader() {
    var made = HandMade("One\u{2028}two\u{85}three\u{b}four \"five\" \\ six.")
    made.add(.claim, "other", "two")
    let text = String(decoding: ReportPrinter(format: .jsonl).bytes(of: made.report), as: UTF8.self)
    #expect(text.unicodeScalars.count { $0.properties.generalCategory == .control || $0.value == 0x2028 } == 1)
    #expect(text.hasSuffix("}\n"))
  }

  @Test func followsItsSchema() throws {
    let schema = try JSONSchema(at: Repository.file("Reports/report.schema.json"))
    #expect(schema.violations(in: try parsed(.json)) == [])
  }

  @Test func theSchemaRefusesWhatIsWrong() throws {
    let schema = try JSONSchema(at: Repository.file("Reports/report.schema.json"))
    var report = try parsed(.json)
    report["schema"] = "slant/report/2"
    report["surprise"] = 1
    report["problems"] = [["rule": 1, "paragraph": NSNumber(value: -1)]]
    #expect(
      schema.violations(in: report) == [
        "/problems/0/paragraph: below 0", "/problems/0/rule: not string or null", "/problems/0: no problem",
        "/schema: not slant/report/1", ": surprise is unknown",
      ])
  }

  @Test func weightsAddUpToTheMasses() throws {
    let report = try parsed(.jsonl)
    let findings = try #require(report["findings"] as? [[String: Any]])
    let stance = try #require((report["summary"] as? [String: Any])?["stance"] as? [String: Any])
    #expect(sum(findings) { $0 > 0 } == stance["positive"] as? Double)
    #expect(sum(findings) { $0 < 0 } == stance["negative"] as? Double)
  }

  private func sum(_ findings: [[String: Any]], where sign: (Double) -> Bool) -> Double {
    findings.reduce(0) { total, finding in
      guard let polarity = finding["polarity"] as? Double, let weight = finding["weight"] as? Double else {
        return total
      }
      return total + (sign(polarity) ? weight : 0)
    }
  }

  @Test func readsAsItDidBefore() throws {
    try Golden.expect(ReportPrinter(format: .json).bytes(of: BridgeReport.report), "bridge.json")
  }
}
