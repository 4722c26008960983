internal import ArgumentParser
internal import RuleFiles

/// `[RULES …]` and `--rules`, for commands that are about packs themselves.
struct PacksOption: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Packs of rule files. (default: the English pack)", valueName: "rules"), completion: .directory)
  var packs: [String] = []

  @Option(help: ArgumentHelp("A pack of rule files; may be repeated.", valueName: "dir"), completion: .directory)
  var rules: [String] = []

  func folders() throws(Refusal) -> [String] {
    try RulesLocation.folders(given: packs + rules)
  }
}
