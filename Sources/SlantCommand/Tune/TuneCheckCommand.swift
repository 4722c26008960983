internal import ArgumentParser
internal import Articles
internal import RuleFiles
internal import Tuning

/// `slant tune check`: says what is wrong, slow or of no use in rule files.
struct TuneCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what is wrong, slow or of no use in rule files, with its place and what to do.",
    discussion: """
      Every code is explained in Rules/errors.md. A comment `# check: allow CODE reason` on a line, or alone above it, \
      allows what is found there. Exit status: 0 nothing is wrong; 1 there are errors, with --strict also warnings; \
      2 wrong arguments.
      """)

  @OptionGroup var packs: PacksOption
  @OptionGroup var jobs: JobsOption

  @Option(help: "How to print: \(CheckFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: CheckFormat = .text

  @Option(help: "Leave out what is less bad than this: \(CheckLevel.allCases.map(\.rawValue).joined(separator: ", ")).")
  var level: CheckLevel = .note

  @Flag(help: "Warnings fail too.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "Articles on which the rules are run beside their examples; may be repeated.", valueName: "path"),
    completion: .file())
  var on: [String] = []

  func run() async throws {
    let (articles, failures) = CheckedArticles.read(on)
    let report = await RuleChecker(articles: articles, jobs: jobs.count).check(folders: try packs.folders())
    let folder = WorkingFolder.path
    try FileDescriptor.standardOutput.write(report.limited(to: level).printed(as: format, folder: folder))
    for failure in failures { StandardError.write("slant: \(failure)\n") }
    let isWrong = report.count(.error) > 0 || strict && report.count(.warning) > 0
    if isWrong || !failures.isEmpty { throw ExitStatus.incomplete }
  }
}

/// The articles that a check runs on.
private enum CheckedArticles {
  static func read(_ paths: [String]) -> (articles: [Article], failures: [InputError]) {
    guard !paths.isEmpty else { return ([], []) }
    var articles: [Article] = []
    var failures: [InputError] = []
    for item in Inputs(paths: paths) {
      switch item {
      case .article(let article): articles.append(article)
      case .failure(let failure): failures.append(failure)
      }
    }
    return (articles, failures)
  }
}
