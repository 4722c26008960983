import Foundation
import Testing

@Suite struct ScoreCommandTests {
  private func score(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> String {
    let run = try SlantBinary.run(
      ["score", "--rules", SlantBinary.pack] + arguments, input: input, environment: environment)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  private func reports(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  private func article(_ report: [String: Any]) -> [String: Any] {
    report["article"] as? [String: Any] ?? [:]
  }

  @Test func theOrderIsThatOfTheInputWhateverTheJobs() throws {
    let lines = (0..<100).map { number in
      let text = String(repeating: "Ana said that it rose by \(number)%. ", count: number % 7 * 20 + 1)
      return "{\"id\": \"a\(number)\", \"text\": \"\(text)\"}"
    }.joined(separator: "\n")
    let one = try score(["--format", "jsonl", "--jobs", "1", "-"], input: lines)
    #expect(try reports(one).map { article($0)["id"] as? String } == (0..<100).map { "a\($0)" })
    for jobs in ["2", "5"] { #expect(try score(["--format", "jsonl", "--jobs", jobs, "-"], input: lines) == one) }
  }

  @Test func standardInputIsReadWhereNoPathIsGiven() throws {
    let report = try reports(try score(["--format", "jsonl"], input: "Ana said that it rained."))
    #expect(report.count == 1)
    #expect((report[0]["findings"] as? [[String: Any]])?.first?["kind"] as? String == "attribution")
  }

  @Test func targetsAndOutletAreTakenOver() throws {
    let input = "{\"text\": \"Ana has a reckless plan.\"}\n{\"text\": \"Rain.\", \"outlet\": \"The Ledger\"}"
    let output = try score(["--format", "jsonl", "--target", "Ana", "--outlet", "The Courier", "-"], input: input)
    let two = try reports(output)
    #expect(two.map { article($0)["outlet"] as? String } == ["The Courier", "The Ledger"])
    let targets = two.map { ($0["targets"] as? [[String: Any]])?.compactMap { $0["name"] as? String } ?? [] }
    #expect(targets.allSatisfy { $0.contains("Ana") })
  }

  @Test func aFileAppearsOnlyWhenItIsComplete() throws {
    let folder = try TemporaryFolder()
    let report = folder.url.appendingPathComponent("report.jsonl").path
    #expect(try score(["--format", "jsonl", "--output", report, "-"], input: "Rain.") == "")
    #expect(folder.names == ["report.jsonl"])
    #expect(try reports(try folder.text("report.jsonl")).count == 1)
  }

  @Test func thePackMayBeNamedInTheEnvironment() throws {
    let run = try SlantBinary.run(
      ["score", "--format", "jsonl", "-"], input: "Rain.", environment: ["SLANT_RULES": SlantBinary.pack])
    #expect(run.status == 0)
    #expect(run.output.contains("\"pack\":\"small\",\"version\":\"1.2.3\""))
  }

  @Test func textIsAsWideAsTheTerminalSays() throws {
    let text = String(repeating: "Ana said that it rained. ", count: 20)
    for width in [40, 64, 132] {
      let lines = try score(["-"], input: text, environment: ["COLUMNS": "\(width)"]).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width })
    }
  }

  @Test func nothingIsColouredOffATerminal() throws {
    #expect(!(try score(["-"], input: "A reckless plan.").contains("\u{1B}")))
  }

  @Test(arguments: ["text", "json", "markdown"])
  func eachArticleHasItsReport(_ format: String) throws {
    let input = "{\"id\": \"first\", \"text\": \"Rain.\"}\n{\"id\": \"second\", \"text\": \"Snow.\"}"
    let output = try score(["--format", format, "-"], input: input)
    let first = try #require(output.range(of: "first"))
    let second = try #require(output.range(of: "second"))
    #expect(first.lowerBound < second.lowerBound)
  }
}
