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

  @Option(help: ArgumentHelp("A pack of rule files; may be repeated.", valueName: "dir"), completion: .directory)
  var rules: [String] = []

  @Option(help: ArgumentHelp("Someone or something to report the stance toward; may be repeated.", valueName: "name"))
  var target: [String] = []

  @Option(help: ArgumentHelp("The outlet of the articles that name none.", valueName: "name"))
  var outlet: String?

  @Option(help: ArgumentHelp("Write to a file, not to standard output.", valueName: "path"), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("How many articles to score at the same time. (default: one a core)", valueName: "n"))
  var jobs: Int = Processors.count

  @Argument(help: ArgumentHelp("Files and folders, or - for standard input.", valueName: "path"), completion: .file())
  var paths: [String] = []

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs must be 1 or more") }
  }

  func run() async throws {
    let rules = try Rules(folders: RulesLocation.folders(given: rules))
    let output = try Output(path: output)
    let printer = ReportPrinter(
      format: format, style: TextStyle(width: Terminal.width, isColoured: Terminal.isColoured))
    var pipeline = ScoringPipeline(rules: rules, printer: printer, jobs: jobs) { try output.write($0) }
    var isComplete = true
    for input in interimInputs(paths) {
      switch input {
      case .success(let article): try await pipeline.add(article)
      case .failure(let error):
        StandardError.write("slant: \(error)\n")
        isComplete = false
      }
    }
    try await pipeline.finish()
    try output.finish()
    if !isComplete { throw ExitStatus.incomplete }
  }
}
