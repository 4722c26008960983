import Foundation
import Testing

/// `slant tune new`, `diff` and `watch` as they are called.
@Suite struct RuleWorkshopTests {
  private func write(_ folder: TemporaryFolder) throws -> (pack: String, text: String) {
    let pack = folder.url.appendingPathComponent("mine").path
    #expect(try SlantBinary.run(["tune", "new", pack]).status == 0)
    return (pack, try folder.write("a.txt", "A white elephant."))
  }

  @Test func aNewPackIsNotWrittenOver() throws {
    let folder = try TemporaryFolder()
    let (pack, _) = try write(folder)
    let again = try SlantBinary.run(["tune", "new", pack])
    #expect(again.status == 2 && again.errors.contains("exists already"))
    let rules = pack + "/rules/first.yaml"
    let one = try SlantBinary.run(["tune", "new", "--rule", "en.claim.mine.one", "--kind", "claim", rules])
    #expect(one.status == 0)
    #expect(try SlantBinary.run(["tune", "test", "--rules", pack]).output.contains("3 rules"))
  }

  @Test func aRuleIsPrintedWhereNoFileIsNamed() throws {
    let run = try SlantBinary.run(["tune", "new", "--rule", "en.cue.mine.one", "--kind", "cue"])
    #expect(run.output.hasPrefix("  - id: en.cue.mine.one\n    kind: cue\n"))
    #expect(try SlantBinary.run(["tune", "new", "--rule", "one", "--kind", "cue"]).status == 2)
    #expect(try SlantBinary.run(["tune", "new"]).status == 2)
  }

  @Test func aDifferenceEndsWithOneWhereThatIsAskedFor() throws {
    let folder = try TemporaryFolder()
    let (pack, text) = try write(folder)
    let same = try SlantBinary.run(["tune", "diff", pack, pack, text, "--exit-code"])
    #expect(same.status == 0 && same.output.contains("the same findings"))
    let arguments = ["tune", "diff", SlantBinary.pack, pack, text]
    let other = try SlantBinary.run(arguments)
    #expect(other.status == 0 && other.output.contains("[white elephant]"))
    #expect(try SlantBinary.run(arguments + ["--exit-code", "--format", "json"]).status == 1)
    let csv = try SlantBinary.run(arguments + ["--format", "csv", "--table", "findings"])
    #expect(csv.output.contains("added,en.evaluation.mine.waste"))
  }

  @Test func whatIsNoVersionIsNamed() throws {
    let folder = try TemporaryFolder()
    let (pack, text) = try write(folder)
    let run = try SlantBinary.run(["tune", "diff", "v9", pack, text, "--rules", pack])
    #expect(run.status == 2 && run.errors.contains("v9") && run.output.isEmpty)
  }

  @Test func aLookSaysHowThingsStand() throws {
    let folder = try TemporaryFolder()
    let (pack, text) = try write(folder)
    let good = try SlantBinary.run(["tune", "watch", "--once", "--on", text, pack])
    #expect(good.status == 0 && good.output.hasPrefix("✓ 2 rules · 2 rules tested, all pass"))
    let since = try SlantBinary.run(["tune", "watch", "--once", "--against", SlantBinary.pack, "--on", text, pack])
    #expect(since.output.contains("[white elephant]"))
    let rules = try folder.text("mine/rules/first.yaml")
    try folder.write("mine/rules/first.yaml", rules.replacing("[match:white", with: "[match:grey"))
    #expect(try SlantBinary.run(["tune", "watch", "--once", "--on", text, pack]).status == 1)
    try folder.write("mine/rules/first.yaml", rules.replacing("kind: claim", with: "kinf: claim"))
    let broken = try SlantBinary.run(["tune", "watch", "--once", "--on", text, pack])
    #expect(broken.status == 2 && broken.output.contains("unknown-key"))
  }
}
