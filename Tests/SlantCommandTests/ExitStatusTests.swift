import Foundation
import Testing

@Suite struct ExitStatusTests {
  @Test(arguments: [
    ["--help"], ["--version"], ["score", "--help"], ["help", "score"], ["tune", "test", "--help"],
    ["score", "--rules", SlantBinary.pack, "-"], ["tune", "test", "--rules", SlantBinary.pack],
  ])
  func zeroWhereAllIsDone(_ arguments: [String]) throws {
    let run = try SlantBinary.run(arguments)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output != "")
  }

  @Test(arguments: [
    ["scroe"], ["score", "--format", "yaml"], ["score", "--jobs", "0"], ["score", "--jobs", "many"],
    ["score", "--colour"], ["score", "--rules", "/no/such/pack", "-"], ["score", "--target", "", "-"],
    ["score", "--rules", SlantBinary.pack, "--output", "/no/such/folder/report", "-"],
    ["tune", "test", "--rules", "/no/such/pack"],
  ])
  func twoWhereNothingCanBeScored(_ arguments: [String]) throws {
    let run = try SlantBinary.run(arguments, input: "Ana said that it rained.")
    #expect(run.status == 2)
    #expect(run.errors != "")
    #expect(run.output == "")
  }

  @Test func oneWhereSomeInputCannotBeRead() throws {
    let folder = try TemporaryFolder()
    let good = try folder.write("good.txt", "A reckless plan.")
    let lines = try folder.write("lines.jsonl", "{\"text\": \"One.\"}\n{\"text\": 2}\n{\"text\": \"Three.\"}\n")
    let run = try SlantBinary.run(
      ["score", "--rules", SlantBinary.pack, "--format", "jsonl", "/no/such/file", good, lines])
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").count == 3)
    #expect(run.errors.contains("/no/such/file"))
    #expect(run.errors.contains("lines.jsonl:2"))
    #expect(run.errors.split(separator: "\n").count == 2)
  }

  @Test func everyErrorInRuleFilesIsNamed() throws {
    let folder = try TemporaryFolder()
    for file in ["pack.yaml", "rules/small.yaml"] {
      let text = try String(contentsOfFile: "\(SlantBinary.pack)/\(file)", encoding: .utf8)
      let broken = text.replacingOccurrences(of: "said) ", with: "said ")
        .replacingOccurrences(of: "type: judgement", with: "type: jugdement")
      try folder.write(file, broken)
    }
    let run = try SlantBinary.run(["score", "--rules", folder.path, "-"], input: "A reckless plan.")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("small.yaml:6:"))
    #expect(run.errors.contains("jugdement"))
  }

  @Test func aReaderThatHasSeenEnoughIsNoError() throws {
    let run = try SlantBinary.shell(
      #"for i in $(seq 400); do echo '{"text": "A reckless plan."}'; done | "$SLANT" score --rules "$PACK" - | head -c 9"#
    )
    #expect(run.output.utf8.count == 9)
    #expect(run.errors == "")
  }

  @Test func examplesThatFailAreNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("pack.yaml", try String(contentsOfFile: SlantBinary.pack + "/pack.yaml", encoding: .utf8))
    let rules = try String(contentsOfFile: SlantBinary.pack + "/rules/small.yaml", encoding: .utf8)
    try folder.write(
      "rules/small.yaml", rules.replacingOccurrences(of: "misses: ['It rose.']", with: "misses: ['5%.']"))
    let run = try SlantBinary.run(["tune", "test", "--rules", folder.path])
    #expect(run.status == 1)
    #expect(run.output.contains("en.claim.small.share"))
    #expect(run.output.hasSuffix("1 rule failed\n"))
  }
}
