internal import ArgumentParser
internal import Tuning

/// Gold files, and what the user says of them where their fields do not.
struct GoldOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Files and folders with labelled texts.", valueName: "gold"), completion: .file())
  var paths: [String]

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "What the labels are: \(GoldForm.allCases.map(\.rawValue).joined(separator: ", ")). (default: as their fields say)",
      valueName: "form"))
  var form: GoldForm?

  @Option(help: ArgumentHelp("The scale that the labels yes and no belong to.", valueName: "name"))
  var scale: String?

  @Option(help: ArgumentHelp("The field that holds the label.", valueName: "field"))
  var field: String?

  @Option(help: ArgumentHelp("The label that means yes.", valueName: "value"))
  var positive: String?

  func validate() throws {
    if let form, form != .scale, form != .order, scale ?? field ?? positive != nil {
      throw ValidationError("--scale, --field and --positive go with labels of a scale, not with --as \(form.rawValue)")
    }
    if scale == nil, form == nil, field ?? positive != nil {
      throw ValidationError("--field and --positive go with --scale: say which scale the labels belong to")
    }
  }

  /// What could be read; what could not is in `failures`.
  func collection() throws -> GoldCollection {
    GoldCollection(paths: paths, request: GoldRequest(form: form, scale: scale, field: field, positive: positive))
  }
}
