internal import ArgumentParser
internal import Tuning

/// `slant tune profile`: where the time goes, rule by rule.
struct TuneProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Shows what each rule costs: time, calls, candidates and matches, the slowest first.",
    discussion: """
      Runs what slant score runs, with one worker: first measured, then once more without measuring, to hold the sum
      against, then each of the slowest rules alone. The corpus is articles as slant score reads them; where none is named,
      the examples of the rules.
      """)

  @OptionGroup var rules: RulesOption
  @OptionGroup var table: TableOptions

  @Option(help: ArgumentHelp("How many rules to show and to run alone; 0 for all.", valueName: "n")) var top = 20

  @Argument(help: ArgumentHelp("Files and folders, or - for standard input.", valueName: "corpus"), completion: .file())
  var paths: [String] = []

  func validate() throws { if top < 0 { throw ValidationError("--top takes a number from 0") } }

  func run() throws {
    var progress = Progress(isShown: FileDescriptor.standardError.isTerminal)
    let profiler = Profiler(
      folders: try RulesLocation.folders(given: rules.rules),
      corpus: paths.isEmpty ? .examples : ProfileCorpus(paths: paths), progress: { progress.show($0) })
    let shown = top == 0 ? nil : top
    let profile = try profiler.profile(top: shown)
    progress.clear()
    for failure in profile.failures { StandardError.write("slant: \(failure)\n") }
    try table.print(profile.report(top: shown))
    if !profile.failures.isEmpty { throw ExitStatus.incomplete }
  }
}
