internal import ArgumentParser
internal import Articles
internal import RuleFiles
internal import Tuning

/// `slant tune fit`: weights of a scale from what people said.
struct TuneFitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fits the weights of a scale to labelled sentences, and writes its file.",
    discussion: """
      Regularised logistic regression to its optimum; rows of one group are never divided between folds. A gold file is \
      FILE, FILE=WEIGHT or, with labels of its own, FILE=WEIGHT:FIELD:YES or FILE=WEIGHT:FIELD:YES/NO; the first one is \
      what the scale is for, each further one gets an intercept of its own, which is left out in use.
      Exit status: 0 done; 1 done, but some lines could not be used, each named on standard error; 2 wrong arguments \
      or rule files, nothing written.
      """)

  @Argument(help: ArgumentHelp("A scale of the pack, or a scale file.", valueName: "scale"))
  var scale: String

  @Option(help: ArgumentHelp("Labelled sentences; may be repeated.", valueName: "file[=weight][:field:yes[/no]]"))
  var gold: [String]

  @Option(help: ArgumentHelp("The field that holds the label.", valueName: "name"))
  var field = "label"

  @Option(help: ArgumentHelp("Its values that say yes, or yes/no; several with commas between.", valueName: "values"))
  var positive = "yes"

  @Option(
    help: ArgumentHelp(
      "The inputs to weigh: scale (its own), auto (proposed from the rules), or those of a scale file.",
      valueName: "which"))
  var candidates = "scale"

  @OptionGroup var fit: FitOptions

  @Option(help: ArgumentHelp("The day that the file names. (default: today)", valueName: "yyyy-mm-dd"))
  var date: String?

  @Option(help: ArgumentHelp("What the file calls the data. (default: the gold files)", valueName: "text"))
  var on: String?

  @Option(help: ArgumentHelp("Write here. (default: the scale's own file)", valueName: "path"), completion: .file())
  var output: String?

  @Flag(help: "Print what would change; write nothing.")
  var dryRun = false

  @OptionGroup var rules: RulesOption
  @OptionGroup var jobs: JobsOption
  @OptionGroup var tables: TableOptions

  func validate() throws {
    guard LabelTest(field: field, values: positive) != nil else {
      throw ValidationError("--positive takes values that say yes, or yes/no")
    }
    guard !gold.isEmpty else { throw ValidationError("name labelled sentences with --gold") }
    for file in gold where labelled(file) == nil {
      throw ValidationError("--gold takes FILE, FILE=WEIGHT or FILE=WEIGHT:FIELD:YES/NO, not \"\(file)\"")
    }
    if let date, !Day.isDay(date) { throw ValidationError("--date takes a day such as 2026-11-24") }
  }

  func run() async throws {
    let ruleSet = try rules.ruleSet()
    if let target = ruleSet.targetScale, target.name == self.scale { return try await fit(target, ruleSet) }
    let scale = try scale(in: ruleSet)
    let settings = fit.settings(isProposed: candidates == "auto")
    let isShown = FileDescriptor.standardError.isTerminal
    let search = ScaleFit(
      scale, candidates: try inputs(of: scale, ruleSet), ruleSet: ruleSet, settings: settings, jobs: jobs.count)
    let (fitted, failures) = try await result(of: search, isShown: isShown)
    for failure in failures { StandardError.write("slant: \(failure)\n") }
    var report = fitted.report(mostTerms: tables.format == .text ? 30 : nil)
    report.notes.append(try write(fitted, settings, to: output ?? scale.file))
    try tables.print(report)
    if !failures.isEmpty { throw ExitStatus.incomplete }
  }

  private func result(
    of search: ScaleFit, isShown: Bool
  ) async throws -> (scale: FittedScale, failures: [InputError]) {
    defer { if isShown { StandardError.write("\r\u{1B}[K") } }
    do throws(ScaleFit.Refused) {
      return try await search.fitted(gold.compactMap(labelled)) { note in
        if isShown { StandardError.write("\r\u{1B}[K\(note) …") }
      }
    } catch {
      throw Refusal(error.description)
    }
  }

  func labelled(_ file: String) -> LabelledFile? {
    LabelTest(field: field, values: positive).flatMap { LabelledFile(file, label: $0) }
  }

  private func scale(in ruleSet: RuleSet) throws -> Scale {
    if let scale = ruleSet.scales.first(where: { $0.name == self.scale }) { return scale }
    guard self.scale.contains("/") || self.scale.hasSuffix(".yaml") else {
      let all = ruleSet.scales.map(\.name).joined(separator: ", ")
      throw Refusal("the pack has no scale \"\(self.scale)\"; there are: \(all). Or name a scale file")
    }
    return try ScaleFile.read(self.scale)
  }

  private func inputs(of scale: Scale, _ ruleSet: RuleSet) throws -> [Scale.Weight] {
    switch candidates {
    case "auto": CandidateInputs.proposed(from: ruleSet)
    case "scale": scale.weights
    default: try ScaleFile.read(candidates).weights
    }
  }

  /// The line that says what was written.
  private func write(_ fitted: FittedScale, _ settings: ScaleFitSettings, to path: String) throws -> String {
    if dryRun { return "Nothing was written: a dry run." }
    let origin = ScaleText.Origin(date: date ?? Day.today, data: on, command: command)
    let text = ScaleText(fitted, settings: settings, origin: origin)
    let files = ScaleOutput(path: path)
    try files.write(text)
    return "Written: \(files.shown(text))."
  }

  /// What makes the file again: options that change what is in it.
  var command: String {
    var words = ["slant", "tune", "fit", scale] + gold.flatMap { ["--gold", $0] }
    if field != "label" { words += ["--field", field] }
    if positive != "yes" { words += ["--positive", positive] }
    if candidates != "scale" { words += ["--candidates", candidates] }
    return (words + fit.typed).map(ShellWord.quoted).joined(separator: " ")
  }
}
