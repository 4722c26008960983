/// Reads a scale file: an intercept and weights over findings, surface features and words.
struct ScaleReader {
  let folder: PackFolder
  /// The file's path inside the pack.
  let path: String
  let log: ErrorLog
  let references: RuleReferences

  /// nil with errors in the log.
  func scale(_ root: YAMLValue) -> Scale? {
    guard let fields = Fields(root, as: .scale, log: log) else { return nil }
    FormatVersion.check(fields)
    if let value = fields["scale"], let name = value.text, !Name.isValid(name) {
      log.add(.malformedName, at: value.spot, "`\(name)` is not a name", hint: Name.hint)
    }
    let inputs = ScaleInputReader(log: log, references: references)
    let weights = inputs.weights(fields)
    let terms = fields["terms"].flatMap(ScaleTermsReader(folder: folder, path: path, log: log).terms)
    let calibration = fields["calibration"].flatMap(calibration)
    let fitting = fields["fitted"].flatMap(ScaleFittingReader(log: log).fitting)
    guard let name = fields.text("scale"), let title = fields.text("title"), let intercept = fields.number("intercept")
    else { return nil }
    return Scale(
      name: name, title: title, intercept: intercept, weights: weights, terms: terms, calibration: calibration,
      fitted: fitting, file: folder.shown(path))
  }

  private func calibration(_ value: YAMLValue) -> ScaleCalibration? {
    guard let fields = Fields(value, as: .calibration, log: log), let slope = fields.number("slope"),
      let intercept = fields.number("intercept")
    else { return nil }
    return ScaleCalibration(slope: slope, intercept: intercept)
  }
}
