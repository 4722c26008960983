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
      TuneExplainCommand.self,
      TuneFitCommand.self,
      TuneImportCommand.self,
      TuneMineCommand.self,
      TuneNewCommand.self,
      TuneProfileCommand.self,
      TuneTestCommand.self,
      TuneWatchCommand.self,
    ])
}
