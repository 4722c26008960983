internal import ArgumentParser
internal import Articles
internal import RuleFiles
internal import Tuning

/// `slant tune diff`: what a change of rules does to a corpus.
struct TuneDiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Shows what a change of rules does to a corpus: findings, scores and stances.",
    discussion: """
      OLD and NEW are each a folder with a pack.yaml, or a git revision (a branch, a tag, HEAD~1), or WORK for the files \
      as they are. A revision is read out of the repository; the work tree is not touched.
        slant tune diff HEAD WORK news/
        slant tune diff v0.1.0 HEAD --rules mine --beside Rules/en articles.jsonl
      Exit status: 0 done; 1 some input could not be read, or with --exit-code something differs; \
      2 wrong arguments or rule files.
      """)

  @Option(
    help: ArgumentHelp(
      "The folder whose revisions OLD and NEW are; may be repeated. (default: the English pack)", valueName: "dir"),
    completion: .directory)
  var rules: [String] = []

  @Option(
    help: ArgumentHelp("A pack that stands beside both, as it is; may be repeated.", valueName: "dir"),
    completion: .directory)
  var beside: [String] = []

  @Option(help: ArgumentHelp("How many findings, sentences and stances to show of each.", valueName: "n"))
  var show = 20

  @Option(help: ArgumentHelp("Only findings of this rule; * allowed at the end.", valueName: "id"))
  var rule: String?

  @Flag(help: "End with status 1 where anything that is found, scored or left undecided differs.")
  var exitCode = false

  @OptionGroup var tables: TableOptions
  @OptionGroup var jobs: JobsOption

  @Argument(help: ArgumentHelp("The rules before.", valueName: "old"), completion: .directory)
  var old: String

  @Argument(help: ArgumentHelp("The rules after.", valueName: "new"), completion: .directory)
  var new: String

  @Argument(help: ArgumentHelp("Files and folders of articles, or - for standard input.", valueName: "corpus"))
  var corpus: [String]

  func validate() throws {
    guard (0...100_000).contains(show) else { throw ValidationError("--show takes a number from 0 to 100000") }
  }

  func run() async throws {
    let (before, after) = try versions()
    let around = beside.map(PackSource.folder)
    let (first, second) = (try PackReader.read(around + before.packs), try PackReader.read(around + after.packs))
    let options = DiffOptions(show: show, rule: rule)
    let progress = SharedProgress()
    let differ = CorpusDiffer(old: first, new: second, options: options, jobs: jobs.count)
    let (diff, failures) = await differ.diff(items(), done: { progress.add($0) })
    progress.clear()
    for failure in failures { StandardError.write("slant: \(failure)\n") }
    let comparison = RuleComparison(
      old: .init(name: before.shown, packs: first.packs), new: .init(name: after.shown, packs: second.packs),
      files: RuleFileChange.all(from: first, to: second), corpus: diff, options: options)
    try print(comparison)
    if !failures.isEmpty || exitCode && !diff.isEmpty { throw ExitStatus.incomplete }
  }

  private func versions() throws -> (RuleVersion, RuleVersion) {
    // Two folders need no other rules beside them.
    let isSelfContained = RuleVersion.isFolder(old) && RuleVersion.isFolder(new)
    let folders = isSelfContained ? [] : try RulesLocation.folders(given: rules)
    do throws(GitError) {
      return (try RuleVersion(old, rules: folders), try RuleVersion(new, rules: folders))
    } catch {
      throw Refusal(error.description)
    }
  }

  private func items() -> [InputItem] {
    let inputs = Inputs(paths: corpus)
    var items: [InputItem] = []
    while let item = inputs.nextItem() { items.append(item) }
    return items
  }

  private func print(_ comparison: RuleComparison) throws {
    guard tables.format == .text, tables.table == nil else { return try tables.print(comparison.report) }
    try FileDescriptor.standardOutput.write(DiffText(comparison, width: Terminal.width).text)
  }
}
