internal import ArgumentParser
internal import Articles
internal import RuleFiles
internal import Tuning

/// `slant tune watch`: after each saved rule file what is wrong, what fails, and what is found otherwise.
struct TuneWatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "After each saved rule file: errors, examples of the rules that changed, and what is found otherwise.",
    discussion: """
      Findings are held against the last state that could be read, on the articles of --on; without it on those beside \
      the pack (a folder articles, or Tests/Fixtures/articles), else on the rules' own examples. Ctrl-C ends it.
      With --once exit status: 0 all is well; 1 an example failed; 2 wrong arguments or rule files.
      """)

  @Option(
    help: ArgumentHelp("Articles to run the rules on; may be repeated.", valueName: "path"), completion: .file())
  var on: [String] = []

  @Option(
    help: ArgumentHelp(
      "Hold every state against this one: a folder, or a git revision such as HEAD. (default: the last state)",
      valueName: "rules"))
  var against: String?

  @Option(help: ArgumentHelp("How many findings, sentences and stances to show of each.", valueName: "n"))
  var show = 10

  @Flag(help: "Look once and end.")
  var once = false

  @Flag(help: "Leave on the screen what stands there.")
  var noClear = false

  @OptionGroup var tables: TableOptions
  @OptionGroup var jobs: JobsOption

  @Argument(
    help: ArgumentHelp("Packs of rule files. (default: the English pack)", valueName: "rules"), completion: .directory)
  var rules: [String] = []

  func validate() throws {
    guard (0...1000).contains(show) else { throw ValidationError("--show takes a number from 0 to 1000") }
  }

  func run() async throws {
    let folders = try RulesLocation.folders(given: rules)
    let session = try WatchSession(
      folders: folders, corpus: corpus(beside: folders), base: base(folders), options: DiffOptions(show: show),
      jobs: jobs.count)
    Interruption.ask()
    // Asked for before the first look, so that nothing saved during it is missed.
    let events = FolderEvents(folders)
    var round = await session.round(testsAll: once)
    try await show(round, of: session)
    if once { return try end(with: round) }
    while events.wait() {
      round = await session.round()
      try await show(round, of: session)
    }
    try FileDescriptor.standardOutput.write("\n")
  }

  private func end(with round: WatchRound) throws {
    if round.errors != nil { throw ExitStatus.wrongUse }
    if !round.failures.isEmpty { throw ExitStatus.incomplete }
  }

  private func show(_ round: WatchRound, of session: WatchSession) async throws {
    guard tables.format == .text else {
      return try tables.print(round.report(warnings: await session.warnings(after: round)))
    }
    let text = WatchText(round, of: session, width: Terminal.width).text
    let clear = noClear || once || !FileDescriptor.standardOutput.isTerminal ? "" : "\u{1B}[H\u{1B}[2J\u{1B}[3J"
    try FileDescriptor.standardOutput.write(clear + text)
    // These take longer, so they follow.
    for warning in await session.warnings(after: round).prefix(Self.mostWarnings) {
      try FileDescriptor.standardOutput.write("\n" + warning.fault.rendered(as: warning.level.rawValue))
    }
  }

  private static let mostWarnings = 10

  private func base(_ folders: [String]) throws -> (name: String, packs: [PackSource])? {
    guard let against else { return nil }
    do throws(GitError) {
      let version = try RuleVersion(against, rules: folders)
      return (version.shown, version.packs)
    } catch {
      throw Refusal(error.description)
    }
  }

  private func corpus(beside folders: [String]) throws -> WatchCorpus {
    let paths = on.isEmpty ? WatchCorpus.paths(beside: folders) : on
    var articles: [Article] = []
    for input in Inputs(paths: paths) {
      switch input {
      case .article(let article): articles.append(article)
      case .failure(let failure): throw Refusal(failure.description)
      }
    }
    return articles.isEmpty ? .examples : .articles(articles)
  }
}
