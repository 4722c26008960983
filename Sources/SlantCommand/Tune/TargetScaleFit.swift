internal import Articles
internal import RuleFiles
internal import Tuning

/// `slant tune fit` of the pack's target scale.
extension TuneFitCommand {
  func fit(_ scale: TargetScale, _ ruleSet: RuleSet) async throws {
    if let strange {
      throw Refusal("\(strange) has no meaning for a target scale: its labels are positive, negative and neutral")
    }
    let isShown = FileDescriptor.standardError.isTerminal
    let (fitted, failures) = try await result(of: scale, ruleSet, isShown: isShown)
    for failure in failures { StandardError.write("slant: \(failure)\n") }
    var report = fitted.report(most: tables.format == .text ? 30 : nil)
    report.notes.append(try write(fitted, of: scale))
    try tables.print(report)
    if !failures.isEmpty { throw ExitStatus.incomplete }
  }

  private func result(
    of scale: TargetScale, _ ruleSet: RuleSet, isShown: Bool
  ) async throws -> (scale: FittedTargetScale, failures: [InputError]) {
    defer { if isShown { StandardError.write("\r\u{1B}[K") } }
    let search = TargetFit(scale, ruleSet: ruleSet, settings: fit.targetSettings(field: field), jobs: jobs.count)
    do throws(TargetFit.Refused) {
      return try await search.fitted(gold) { note in
        if isShown { StandardError.write("\r\u{1B}[K\(note) …") }
      }
    } catch {
      throw Refusal(error.description)
    }
  }

  /// An option that speaks of yes and no.
  private var strange: String? {
    if positive != "yes" { return "--positive" }
    if candidates != "scale" { return "--candidates" }
    return gold.contains { labelled($0)?.path != $0 } ? "a weight or field behind a gold file" : fit.strangeToTargets
  }

  private func write(_ fitted: FittedTargetScale, of scale: TargetScale) throws -> String {
    if dryRun { return "Nothing was written: a dry run." }
    let origin = ScaleText.Origin(
      date: date ?? Day.today, data: on ?? gold.joined(separator: " and "), command: command)
    let text = TargetScaleText(fitted, origin: origin)
    var written = [output ?? scale.file]
    let folder = scale.file.lastIndex(of: "/").map { String(scale.file[...$0]) } ?? ""
    // The words first: a scale file never counts with words that are not there.
    if let name = scale.valencesFile, output == nil {
      written.append(folder + name)
      try put(ScaleFile.comment(of: folder + name) + text.valences, folder + name)
    }
    try put(text.yaml(replacing: TargetScaleFile.text(scale.file)), written[0])
    return "Written: \(written.joined(separator: ", "))."
  }

  private func put(_ text: String, _ path: String) throws {
    let output = try Output(path: path)
    try output.write(Array(text.utf8))
    try output.finish()
  }
}

extension FitOptions {
  func targetSettings(field: String) -> TargetFitSettings {
    let own = settings(isProposed: false)
    var settings = TargetFitSettings()
    settings.field = field
    settings.folds = own.folds
    settings.refits = own.refits
    settings.leastCount = own.leastCount
    if terms > 0 { settings.terms = terms }
    settings.strength = own.strength
    settings.seed = own.seed
    return settings
  }

  /// An option that a target scale's fit does not have.
  var strangeToTargets: String? {
    if penalty != .l2 { return "--penalty" }
    if classWeights != .none { return "--class-weights" }
    if most != nil { return "--most" }
    if blocks != nil { return "--blocks" }
    if cut != .macroF1 { return "--cut" }
    return strength == "cautious" ? "--strength cautious" : nil
  }
}
