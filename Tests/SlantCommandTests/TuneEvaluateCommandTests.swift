import Foundation
import Testing

@Suite struct TuneEvaluateCommandTests {
  private static let said =
    #"{"text": "Ana said it rained.", "attributions": [{"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 18]]}]}"#
  private static let word = #"{"text": "A reckless plan.", "spans": [{"start": 2, "end": 10}], "label": "biased"}"#

  private func evaluate(_ lines: [String], _ arguments: [String] = []) throws -> SlantBinary.Run {
    let folder = try TemporaryFolder()
    let file = try folder.write("gold.jsonl", lines.joined(separator: "\n") + "\n")
    return try SlantBinary.run(["tune", "evaluate", "--rules", SlantBinary.pack, file] + arguments)
  }

  @Test func printsTables() throws {
    let run = try evaluate([Self.said], ["--show", "2", "--samples", "20", "--seed", "7"])
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.contains("en.attribution.small.said      1      1  1.000 [0.207, 1.000]   1.000  1.000"))
  }

  @Test func oneTableAsCSV() throws {
    let run = try evaluate([Self.said], ["--format", "csv", "--table", "attributions-rules", "--by", "rule"])
    #expect(run.status == 0)
    let rows = run.output.split(separator: "\n")
    #expect(rows.first == "rule,found,right,precision,precision-low,precision-high,recall,F1")
    #expect(rows.last?.hasPrefix("en.attribution.small.said,1,1,1.0,0.20654") ?? false)
  }

  @Test func jsonHoldsEveryTable() throws {
    let run = try evaluate([Self.word], ["--as", "words", "--format", "json", "--show", "5"])
    let json = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(json["schema"] as? String == "slant/tune/evaluate/1")
    #expect(
      Set(json.keys)
        == ["schema", "notes", "words-figures", "words-kinds", "words-families", "words-rules", "words-worst"])
  }

  @Test func badLinesAreNamedAndLeftOut() throws {
    let run = try evaluate([Self.said, "{\"text\"", #"{"text": "A.", "attributions": [{"cue": [[0, 9]]}]}"#])
    #expect(run.status == 1)
    let errors = run.errors.split(separator: "\n")
    #expect(errors.count == 2)
    #expect(errors.first?.contains("gold.jsonl:2: ") ?? false)
    #expect(errors.last?.contains("gold.jsonl:3: a cue is from 0 to 9, but the text has 2 code points") ?? false)
    #expect(run.output.contains("2 lines could not be used."))
    #expect(run.output.contains("contents"))
  }

  @Test func aFileThatIsNotThereIsNamed() throws {
    let run = try SlantBinary.run(["tune", "evaluate", "--rules", SlantBinary.pack, "/no/such/gold.jsonl"])
    #expect(run.status == 1)
    #expect(run.errors.contains("/no/such/gold.jsonl: cannot be read"))
    #expect(run.output == "")
  }

  @Test(arguments: [
    ["--show", "-1"], ["--samples", "0"], ["--by", "word"], ["--as", "labels"], ["--positive", "yes"],
    ["--as", "words", "--scale", "loaded"], ["--table", "none"], ["--scale", "none"], ["--format", "yaml"],
  ])
  func wrongArguments(_ arguments: [String]) throws {
    let run = try evaluate([Self.said, #"{"text": "A.", "label": "yes"}"#], arguments)
    #expect(run.status == 2)
    #expect(run.output == "" && run.errors != "")
  }

  @Test func aScaleThatTheRulesLackIsNamed() throws {
    let beside = try evaluate([Self.word])
    #expect(beside.status == 0)
    #expect(beside.output.contains("The rules have no scale loaded"))
    let alone = try evaluate([#"{"text": "A plan.", "label": "biased"}"#])
    #expect(alone.status == 2)
    #expect(alone.errors.contains("the rules have no scale \"loaded\""))
  }
}
