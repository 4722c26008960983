import Articles
import Foundation
import RuleFiles
import TestSupport
import Testing
import Tuning

@Suite struct ProfileTests {
  /// Profiles a small pack over the hits and misses of its rules.
  private func report(_ yaml: String, top: Int? = nil) throws -> TableReport {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("slant-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let pack = "slant: 1\npack: test\nversion: 1.0.0\nlanguage: en\nlicence: Apache-2.0\ntitle: test\n"
    try Data(pack.utf8).write(to: folder.appendingPathComponent("pack.yaml"))
    try Data(("slant: 1\nrules:\n" + yaml).utf8).write(to: folder.appendingPathComponent("rules.yaml"))
    return try Profiler(folders: [folder.path], corpus: .examples).profile(top: top).report(top: top)
  }

  private let rules = """
      - {id: t.day, kind: signal, pattern: 'good \\w+', unless: ['good luck'], message: m, why: w, hits: ['A good day and a good week.'], misses: ['Good luck.']}
      - {id: t.words, kind: signal, words: [week], message: m, why: w, hits: ['A week.'], misses: ['A day.']}

    """

  @Test func countsWhatEachRuleDid() throws {
    let report = try report(rules)
    let table = report.tables[0]
    func counts(_ rule: String) -> [TableCell]? { table.rows.first { $0[0] == .text(rule) }.map { Array($0[5...]) } }
    // Candidates and matches: "Good luck" is a candidate that does not count.
    #expect(counts("t.day") == [.integer(3), .integer(2)])
    // One of the two lies in what the other rule found.
    #expect(counts("t.words") == [.integer(2), .integer(1)])
    #expect(report.tables.first { $0.id == "gave-up" }?.rows.isEmpty == true)
    let calls = table.rows.first { $0[0] == .text("t.day") }?[4]
    // Once on each sentence; its `unless` on the two in which it matches.
    #expect(calls == .integer(6))
  }

  @Test func rulesThatGaveUpHaveATable() throws {
    let text = String(repeating: "a", count: 40) + "bc"
    let slow = """
        - {id: t.slow, kind: signal, pattern: '(?:a+a*)+c', message: m, why: w, hits: [ac], misses: [\(text)]}

      """
    let table = try report(slow).tables.first { $0.id == "gave-up" }
    #expect(table?.rows.map { Array($0.prefix(2)) } == [[.text("t.slow"), .integer(1)]])
  }

  @Test func theRestIsFoldedIntoARow() throws {
    let table = try report(rules, top: 1).tables[0]
    #expect(table.rows.count == 2)
    #expect(table.rows[1][0] == .text("1 other rule"))
    #expect(table.rows[0][3] != .missing, "the slowest is run alone")
    #expect(table.rows[1][3] == .missing)
  }

  @Test func thePartsAddUp() throws {
    let parts = try report(rules).tables[1].rows
    func value(_ title: String) throws -> Double {
      let row = try #require(parts.first { $0[0] == .text(title) })
      guard case .number(let value, _) = row[1] else { throw CancellationError() }
      return value
    }
    let sum = try value("all rows together")
    let rows = parts.prefix(parts.count - 4).reduce(0.0) { sum, row in
      if case .number(let value, _) = row[1] { sum + value } else { sum }
    }
    #expect(abs(sum - rows) < 1e-6)
    // Every moment of the run is in some row: the two clocks can only differ by what lies between their readings.
    let wall = try value("wall time of the run")
    #expect(abs(sum + (try value("measuring itself (estimated)")) - wall) < 0.1 * wall + 1)
  }
}
