internal import ArgumentParser

/// `slant tune`: tools for those who write rule files.
struct TuneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tune",
    abstract: "Tools for those who write rule files.",
    subcommands: [
      TuneCheckCommand.self,
      TuneDiffCommand.self,
      TuneEvaluateCommand.self,
      TuneFitCommand.self,
      TuneImportCommand.self,
      TuneMineCommand.self,
      TuneNewCommand.self,
      TuneTestCommand.self,
      TuneWatchCommand.self,
    ])
}
