internal import ArgumentParser
internal import Tuning

/// `slant tune import`: dictionaries of other programs become a pack.
struct TuneImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Makes a pack of your own copies of dictionaries: LIWC, VADER, AFINN, quanteda, WordStat, Lexicoder, Vale.",
    discussion: """
      What has no counterpart in rule files is named on standard error, line by line. Exit status: 0 all was carried \
      over; 1 some was not; 2 wrong arguments, nothing written.
      """)

  @Argument(help: ArgumentHelp("Dictionaries to read.", valueName: "file"), completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp("The folder to make.", valueName: "dir"), completion: .directory)
  var output: String

  @Option(
    help: ArgumentHelp(
      "What the files are: \(DictionaryFormat.allCases.map(\.rawValue).joined(separator: ", ")). (default: what they show)",
      valueName: "format"))
  var from: DictionaryFormat?

  @Option(help: ArgumentHelp("The pack's name. (default: the first file's)", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("The language of the words.", valueName: "code"))
  var language = "en"

  @Option(help: ArgumentHelp("The licence of the words.", valueName: "text"))
  var licence = "not redistributable"

  @Option(
    help: ArgumentHelp(
      "The kind of all rules. (default: evaluation where something has a polarity, else signal)", valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp("The type of evaluations: affect, judgement, appreciation or loaded.", valueName: "type"))
  var type = "appreciation"

  @Option(help: ArgumentHelp("The strength of evaluations whose dictionary gives none.", valueName: "0…1"))
  var strength = 0.5

  @Option(help: ArgumentHelp("A category that speaks well of something; may be repeated.", valueName: "category"))
  var positive: [String] = []

  @Option(help: ArgumentHelp("A category that speaks ill of something; may be repeated.", valueName: "category"))
  var negative: [String] = []

  @OptionGroup var tables: TableOptions

  func validate() throws {
    if !(0...1).contains(strength) { throw ValidationError("--strength takes a number from 0 to 1") }
    if files.isEmpty { throw ValidationError("name at least one dictionary") }
  }

  func run() throws {
    var options = ImportOptions(name: name ?? DictionaryImport.name(for: files))
    options.language = language
    options.licence = licence
    options.kind = kind
    options.type = type
    options.strength = strength
    options.positive = positive
    options.negative = negative
    do {
      let (report, losses) = try DictionaryImport(options: options, format: from).run(files: files, output: output)
      for loss in losses { StandardError.write("\(loss)\n") }
      try tables.print(tables.format == .text ? report.without("lost") : report)
      if !losses.isEmpty { throw ExitStatus.incomplete }
    } catch let failure as ImportFailure {
      throw Refusal(failure.description)
    }
  }
}

extension TableReport {
  /// Without a table whose lines stand on standard error already.
  fileprivate func without(_ id: String) -> TableReport {
    var report = self
    report.tables.removeAll { $0.id == id }
    return report
  }
}
