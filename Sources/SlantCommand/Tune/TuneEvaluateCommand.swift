internal import ArgumentParser
internal import Tuning

/// `slant tune evaluate`: how right the rules are, against people's labels.
struct TuneEvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Holds the rules against people's labels: figures with intervals, by kind, family and rule.",
    discussion: """
      Gold is JSON Lines, or a folder with such files or with pairs of .txt and .ann as brat writes them. What the \
      labels are is told by the fields of the records. Every question has tables named after it, such as \
      loaded-figures and loaded-rules.
      Exit status: 0 done; 1 done, but some lines could not be used, each named on standard error; 2 wrong arguments \
      or rule files.
      """)

  @OptionGroup var rules: RulesOption
  @OptionGroup var gold: GoldOptions
  @OptionGroup var jobs: JobsOption
  @OptionGroup var tables: TableOptions

  @Option(
    help: ArgumentHelp(
      "Figures by \(RuleLevel.allCases.map(\.rawValue).joined(separator: ", ")); may be repeated. (default: all)",
      valueName: "level"))
  var by: [RuleLevel] = []

  @Option(help: ArgumentHelp("How many of the worst cases to show, with their text.", valueName: "n"))
  var show = 0

  @Option(help: ArgumentHelp("How many samples the intervals are drawn from.", valueName: "n"))
  var samples = 1000

  @Option(help: ArgumentHelp("What the samples depend on: the same seed, the same intervals.", valueName: "n"))
  var seed: UInt64 = 1

  func validate() throws {
    guard show >= 0 else { throw ValidationError("--show takes a number from 0") }
    guard (1...1_000_000).contains(samples) else { throw ValidationError("--samples takes a number from 1 to 1000000") }
  }

  func run() async throws {
    let evaluation = Evaluation(try rules.ruleSet(), settings: settings)
    let collection = try gold.collection()
    let missing = evaluation.missingScales(for: collection)
    // What the other labels say can still be held against the rules.
    guard missing.isEmpty || collection.asks(beside: missing) else {
      let names = missing.map { "\"\($0)\"" }.joined(separator: ", ")
      throw Refusal("the rules have no scale \(names), which the labels are about; name another by --scale")
    }
    for failure in collection.failures { StandardError.write("\(failure)\n") }
    let progress = SharedProgress()
    let report = await evaluation.report(on: collection, jobs: jobs.count) { progress.add($0) }
    progress.clear()
    try tables.print(report)
    if !collection.failures.isEmpty { throw ExitStatus.incomplete }
  }

  private var settings: EvaluationSettings {
    var settings = EvaluationSettings()
    settings.samples = samples
    settings.seed = seed
    settings.shownCases = show
    settings.levels = by.isEmpty ? nil : by
    return settings
  }
}
