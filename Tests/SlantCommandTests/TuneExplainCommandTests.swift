import Foundation
import Testing

@Suite struct TuneExplainCommandTests {
  private func explain(_ arguments: [String], input: String = "") throws -> SlantBinary.Run {
    try SlantBinary.run(["tune", "explain", "--rules", SlantBinary.pack] + arguments, input: input)
  }

  private func json(_ arguments: [String], input: String = "") throws -> [String: Any] {
    let run = try explain(arguments + ["--format", "json"], input: input)
    #expect(run.status == 0, "\(run.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func rules(_ json: [String: Any]) -> [[String: Any]] { json["rules"] as? [[String: Any]] ?? [] }

  @Test func theTextIsAnArgumentAFileOrStandardInput() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", "Ana said that it rained.")
    for arguments in [["Ana said that it rained."], ["-"], ["--file", file]] {
      let found = rules(try json(["*"] + arguments, input: "Ana said that it rained."))
      #expect(found.contains { $0["found"] as? Int == 1 })
      #expect(found.contains { $0["found"] as? Int == 0 })
    }
  }

  @Test func offsetsAreCodePointsOfTheTextAsItWasSent() throws {
    let text = "👩‍👩‍👧‍👦 Ana said that it rained."
    let found = rules(try json(["*", text]))
    let matches = found.flatMap { $0["matches"] as? [[String: Any]] ?? [] }
    let scalars = Array(text.unicodeScalars)
    #expect(!matches.isEmpty)
    for match in matches {
      let start = try #require(match["start"] as? Int)
      let end = try #require(match["end"] as? Int)
      #expect(String(String.UnicodeScalarView(scalars[start..<end])) == match["text"] as? String)
    }
  }

  @Test(arguments: [
    (["test.no-such-rule", "Rain."], "there is no rule or scale `test.no-such-rule`"),
    (["stance"], "give the text, - for standard input, or --file PATH"),
    (["stance", "Rain.", "--file", "x"], "give the text, - for standard input, or --file PATH"),
    (["stance", "Rain.", "--paragraph", "7"], "text has no paragraph 7: its last is 0"),
    (["*", "Rain.", "--target", "Ana"], "--target goes with stance"),
  ])
  func whatCannotBeExplainedEndsWithStatus2(arguments: [String], message: String) throws {
    let run = try explain(arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func aStanceIsShownAsItsSum() throws {
    let tables = try json(["stance", "--target", "Ana", "Ana has a reckless plan."])
    #expect((tables["voices"] as? [[String: Any]])?.count == 1)
    #expect(tables["contributions"] != nil)
  }

  @Test func aFileThatCannotBeReadIsNamed() throws {
    let run = try explain(["*", "--file", "no-such-file.txt"])
    #expect(run.status == 1)
    #expect(run.errors.contains("no-such-file.txt"))
  }
}

@Suite struct TuneProfileCommandTests {
  @Test(arguments: ["text", "json", "csv"])
  func showsRulesInEveryFormat(_ format: String) throws {
    let run = try SlantBinary.run(
      ["tune", "profile", "--rules", SlantBinary.pack, "--format", format, "--top", "2", "-"],
      input: "Ana said that it rained.")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("candidates"))
  }

  @Test func runsOverTheExamplesWhereNothingIsNamed() throws {
    let run = try SlantBinary.run(["tune", "profile", "--rules", SlantBinary.pack])
    #expect(run.status == 0)
    #expect(run.output.contains("No corpus was named"))
  }

  @Test func whatCannotBeReadIsNamedAndTheRestMeasured() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.jsonl", "{\"text\": \"Ana said that it rained.\"}\n{]\n")
    let run = try SlantBinary.run(["tune", "profile", "--rules", SlantBinary.pack, file])
    #expect(run.status == 1)
    #expect(run.errors.contains("a.jsonl"))
    #expect(run.output.contains("1 article,"))
  }
}
