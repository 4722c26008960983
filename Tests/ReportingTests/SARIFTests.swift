import Foundation
import Reporting
import Testing

@Suite struct SARIFLogs {
  private static let schema = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/sarif/sarif-2.1.0.schema.json")

  private func place(_ file: String, excerpt: String? = "pattern: '😀 é“x'", column: Int = 11) -> SARIFLog.Place {
    SARIFLog.Place(file: file, line: 3, column: column, length: 2, excerpt: excerpt, message: nil)
  }

  private func log(_ places: [SARIFLog.Place], other: SARIFLog.Place? = nil) throws -> [String: Any] {
    let log = SARIFLog(
      tool: "slant tune check",
      rules: [SARIFLog.Rule(id: "slow-start", summary: "It is slow.", help: "Begin with a word.", level: "warning")],
      results: places.map {
        SARIFLog.Result(
          rule: "slow-start", level: "warning", message: "slow", place: $0, other: other, subject: "en.claim.x")
      })
    let value = try JSONSerialization.jsonObject(with: Data(log.text(folder: "/home/ana/rules").utf8))
    return try #require(value as? [String: Any])
  }

  private func results(_ log: [String: Any]) -> [[String: Any]] {
    let runs = log["runs"] as? [[String: Any]]
    return runs?.first?["results"] as? [[String: Any]] ?? []
  }

  private func uris(_ log: [String: Any]) -> [String] {
    results(log).compactMap { result in
      let locations = result["locations"] as? [[String: Any]]
      let physical = locations?.first?["physicalLocation"] as? [String: Any]
      return (physical?["artifactLocation"] as? [String: String])?["uri"]
    }
  }

  private func fingerprints(_ log: [String: Any]) -> [String] {
    results(log).compactMap { ($0["partialFingerprints"] as? [String: String])?["slant/v1"] }
  }

  @Test func followTheSchema() throws {
    let schema = try JSONSchema(at: Self.schema)
    let other = SARIFLog.Place(file: "a.yaml", line: 1, column: 1, length: 0, excerpt: nil, message: "here")
    #expect(schema.violations(in: try log([place("en/a b.yaml")], other: other)) == [])
    #expect(schema.violations(in: try log([])) == [])
    var broken = try log([])
    broken["version"] = "2.0.0"
    #expect(schema.violations(in: broken) == ["/version: not 2.1.0"])
  }

  @Test func columnsAreCodePoints() throws {
    let result = try #require(results(try log([place("a.yaml", column: 13)])).first)
    let locations = result["locations"] as? [[String: Any]]
    let physical = locations?.first?["physicalLocation"] as? [String: Any]
    let region = try #require(physical?["region"] as? [String: Any])
    #expect(region["startColumn"] as? Int == 13 && region["endColumn"] as? Int == 15)
    let text = try #require((region["snippet"] as? [String: String])?["text"])
    let scalars = Array(text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[12..<14])) == "é“")
  }

  @Test func pathsAreRelativeWhereTheyCanBe() throws {
    let paths = [
      "en/a b.yaml", "./en/é.yaml", "/home/ana/rules/x.yaml", "../other/x.yaml", "/srv/x.yaml", "a/../b.yaml",
    ]
    #expect(
      uris(try log(paths.map { place($0) })) == [
        "en/a%20b.yaml", "en/%C3%A9.yaml", "x.yaml", "file:///home/ana/other/x.yaml", "file:///srv/x.yaml", "b.yaml",
      ])
  }

  @Test func fingerprintsStayWhereLinesMove() throws {
    let first = try fingerprints(log([place("a.yaml")]))
    let moved = try fingerprints(
      log([SARIFLog.Place(file: "a.yaml", line: 90, column: 11, length: 2, excerpt: "pattern: '😀 é“x'", message: nil)]))
    #expect(first == moved)
    #expect(try fingerprints(log([place("b.yaml")])) != first)
    // Two of one kind on one line are still two.
    #expect(Set(try fingerprints(log([place("a.yaml"), place("a.yaml")]))).count == 2)
  }
}
