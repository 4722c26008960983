internal import ArgumentParser
internal import RuleFiles
internal import Tuning

/// `slant tune test`: runs the hits and misses of every rule.
struct TuneTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Runs the examples of rule files, each also behind an emoji, with CRLF and under other harmless changes.",
    discussion: """
      Shows too which alternatives and words no hit exercises, and which rules fire in the examples of others. \
      Exit status: 0 all came out as the files say; 1 some did not; 2 wrong arguments or rule files.
      """)

  @OptionGroup var packs: PacksOption
  @OptionGroup var jobs: JobsOption
  @OptionGroup var tables: TableOptions

  @Option(help: ArgumentHelp("Only this rule, or with * at the end those whose ids begin so.", valueName: "id"))
  var rule: String?

  @Flag(help: "List all rules, and every alternative and word that no hit exercises.")
  var coverage = false

  @Flag(help: "List what rules find in the examples of others.")
  var crossFire = false

  func run() async throws {
    let tester = try PackTester(folders: try packs.folders(), jobs: jobs.count)
    guard let report = await tester.test(rule) else {
      throw Refusal("no rule is called \"\(rule ?? "")\"; with * at its end an id stands for all that begin so")
    }
    var details: TestDetails = []
    if coverage { details.insert(.coverage) }
    if crossFire { details.insert(.crossFire) }
    if tables.format == .text {
      for failure in report.rules.flatMap(\.failures) { try FileDescriptor.standardOutput.write("\(failure)\n") }
    }
    try tables.print(report.tables(details, isWhole: tables.format != .text))
    if report.failed > 0 { throw ExitStatus.incomplete }
  }
}
