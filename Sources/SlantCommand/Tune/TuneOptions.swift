internal import ArgumentParser
internal import RuleFiles
internal import Tuning

/// `--rules`, for commands that take it as an option.
struct RulesOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("A pack of rule files; may be repeated. (default: the English pack)", valueName: "dir"),
    completion: .directory)
  var rules: [String] = []

  func ruleSet() throws -> RuleSet {
    try PackReader.read(folders: RulesLocation.folders(given: rules))
  }
}

/// How many work at the same time.
struct JobsOption: ParsableArguments {
  @Option(help: ArgumentHelp("How many articles to score at the same time. (default: one a core)", valueName: "n"))
  var jobs: Int?

  var count: Int { jobs ?? Processors.count }

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256") }
  }
}

/// How tables are printed.
struct TableOptions: ParsableArguments {
  @Option(help: "How to print: \(TableFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: TableFormat = .text

  @Option(help: ArgumentHelp("The table that csv prints. (default: the first)", valueName: "id"))
  var table: String?

  func print(_ report: TableReport) throws {
    if let table, !report.tables.contains(where: { $0.id == table }) {
      let all = report.tables.map(\.id).joined(separator: ", ")
      throw Refusal("there is no table \"\(table)\"; there are: \(all)")
    }
    let text = report.printed(as: format, width: Terminal.width, table: table)
    try FileDescriptor.standardOutput.write(text)
  }
}
