internal import ArgumentParser
internal import Articles
internal import Reporting
internal import Slant

/// `slant score`: articles in, reports out.
struct ScoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Reports on articles, paragraph by paragraph.",
    discussion: """
      Reads plain text, Markdown, HTML, JSON Lines (one article a line) and folders of these; "-" is standard input.
      """)

  @Option(help: "How to print reports: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: ReportFormat = .text

  @Option(
    help: ArgumentHelp("A pack of rule files; may be repeated. (default: the English pack)", valueName: "dir"),
    completion: .directory)
  var rules: [String] = []

  @Option(help: ArgumentHelp("Someone or something to report the stance toward; may be repeated.", valueName: "name"))
  var target: [String] = []

  @Option(help: ArgumentHelp("The outlet of the articles that name none.", valueName: "name"))
  var outlet: String?

  @Option(help: ArgumentHelp("Write to a file, not to standard output.", valueName: "path"), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("How many articles to score at the same time. (default: one a core)", valueName: "n"))
  var jobs: Int?

  @Argument(help: ArgumentHelp("Files and folders, or - for standard input.", valueName: "path"), completion: .file())
  var paths: [String] = []

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256") }
    if target.contains(where: \.isEmpty) { throw ValidationError("--target takes a name") }
  }

  func run() async throws {
    let inputs = Inputs(
      paths: try inputPaths(), outlet: outlet, targets: target.map { RequestedTarget(name: $0) })
    let rules = try Rules(folders: RulesLocation.folders(given: rules))
    let printer = ReportPrinter(
      format: format, style: TextStyle(width: Terminal.width, isColoured: output == nil && Terminal.isColoured))
    var run = try ScoringRun(output: output)
    var pipeline = ScoringPipeline(rules: rules, printer: printer, jobs: jobs ?? Processors.count)
    while let item = inputs.nextItem() {
      for batch in await pipeline.add(item) { try run.take(batch) }
    }
    for batch in await pipeline.finish() { try run.take(batch) }
    try run.finish()
    if !run.isComplete { throw ExitStatus.incomplete }
  }

  private func inputPaths() throws(Refusal) -> [String] {
    guard paths.isEmpty else { return paths }
    guard !FileDescriptor.standardInput.isTerminal else {
      throw Refusal("name files or folders to score, or - for standard input; see slant score --help")
    }
    return ["-"]
  }
}
