internal import ArgumentParser
internal import Articles
internal import RuleFiles
internal import Tuning

/// `slant tune mine`: what rule to write next.
struct TuneMineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mine",
    abstract: "Lists the words and phrases that stand where the rules miss something or find too much.",
    discussion: """
      Exit status: 0 done; 1 done, but some lines of the gold could not be read, each named on standard error; 2 wrong \
      arguments or rule files.
      """)

  @OptionGroup var rules: RulesOption
  @OptionGroup var gold: GoldOptions
  @OptionGroup var jobs: JobsOption
  @OptionGroup var tables: TableOptions

  @Option(help: ArgumentHelp("Which errors: misses, alarms or both.", valueName: "side"))
  var side: Side = .both

  @Option(help: ArgumentHelp("How many terms to list a side.", valueName: "n"))
  var top = 20

  @Option(help: ArgumentHelp("How many articles a term must stand in, among the errors.", valueName: "n"))
  var leastGroups = 3

  @Option(help: ArgumentHelp("By how many standard errors a term must stand out.", valueName: "z"))
  var leastZ = 2.0

  @Option(help: ArgumentHelp("How many places of each term to show.", valueName: "n"))
  var contexts = 3

  @Flag(help: "Count names of people and places too.")
  var names = false

  @Option(
    help: ArgumentHelp("Write rules that would find the missed terms, to begin with.", valueName: "file"),
    completion: .file())
  var propose: String?

  enum Side: String, ExpressibleByArgument, CaseIterable {
    case misses, alarms, both
  }

  func validate() throws {
    guard top > 0, leastGroups > 0, contexts >= 0 else {
      throw ValidationError("--top and --least-groups take a number from 1, --contexts one from 0")
    }
  }

  func run() async throws {
    let folders = try RulesLocation.folders(given: rules.rules)
    let ruleSet = try rules.ruleSet()
    let collection = try gold.collection()
    let missing = collection.scales.filter { scale in !ruleSet.scales.contains { $0.name == scale } }
    guard missing.isEmpty else {
      throw Refusal("the rules have no scale \(missing.joined(separator: ", ")); say by --scale which one is meant")
    }
    for failure in collection.failures { StandardError.write("\(failure)\n") }
    let progress = SharedProgress()
    let mined = await Miner(ruleSet, folders: folders, options: options)
      .report(on: collection, jobs: jobs.count, width: Terminal.width) { progress.add($0) }
    progress.clear()
    var report = mined.report
    if let propose { report.notes += try await write(mined, to: propose, folders, ruleSet) }
    try tables.print(report)
    if !collection.failures.isEmpty { throw ExitStatus.incomplete }
  }

  /// Writes the proposed rules that pass; says how many there are, and what was dropped.
  private func write(
    _ mined: MiningReport, to path: String, _ folders: [String], _ ruleSet: RuleSet
  ) async throws -> [String] {
    var trial = ProposalTrial(mined, folders: folders, ruleSet: ruleSet)
    try await trial.run(jobs: jobs.count)
    let output = try Output(path: path)
    try output.write(Array(trial.text.utf8))
    try output.finish()
    let dropped = trial.dropped.sorted { $0.key < $1.key }.map { "\($0.value) left out: \($0.key)." }
    return [
      "\(path): \(trial.count) proposed \(trial.count == 1 ? "rule" : "rules"), each loads, finds its examples and passes the checks."
    ]
      + dropped
  }

  private var options: MiningOptions {
    var options = MiningOptions()
    options.sides = MiningSide(rawValue: side.rawValue).map { [$0] } ?? MiningSide.allCases
    options.top = top
    options.leastGroups = leastGroups
    options.leastZ = leastZ
    options.contexts = contexts
    options.keepsNames = names
    return options
  }
}
