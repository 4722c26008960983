internal import RuleFiles

/// A fitted scale as the files it is written to.
public struct ScaleText: Sendable {
  /// What the fit does not know: when, on what, by which command.
  public struct Origin: Sendable {
    /// `YYYY-MM-DD`.
    public let date: String
    /// What the data are called; nil for the files' names.
    public let data: String?
    /// What makes the file again.
    public let command: String

    public init(date: String, data: String?, command: String) {
      (self.date, self.data, self.command) = (date, data, command)
    }
  }

  let scale: FittedScale
  let settings: ScaleFitSettings
  let origin: Origin

  public init(_ scale: FittedScale, settings: ScaleFitSettings, origin: Origin) {
    (self.scale, self.settings, self.origin) = (scale, settings, origin)
  }

  /// - Parameters:
  ///   - comment: lines that begin with `#`, kept from the file before.
  ///   - termsFile: the name of the file beside it that `terms` is written to.
  public func yaml(comment: String, termsFile: String) -> String {
    var lines = ["slant: 1", "scale: \(scale.before.name)", "title: \(Self.scalar(scale.before.title))", "fitted:"]
    lines += fitting.map { "  \($0.key): \($0.text)" }
    let calibration = scale.calibration
    lines.append(
      "calibration: {slope: \(Self.number(calibration.slope)), intercept: \(Self.number(calibration.intercept))}")
    lines.append("intercept: \(Self.number(scale.intercept))")
    lines.append(scale.weights.isEmpty ? "weights: []" : "weights:")
    lines += scale.weights.map(Self.line)
    if !scale.terms.isEmpty { lines.append("terms: {file: \(Self.scalar(termsFile))}") }
    return comment + lines.joined(separator: "\n") + "\n"
  }

  /// nil where no words were learnt.
  public var terms: String? {
    guard !scale.terms.isEmpty else { return nil }
    let rows = scale.terms.map { term in
      [
        term.text, Self.number(term.weight), String(term.count), term.interval.map { Self.number($0.low) } ?? "",
        term.interval.map { Self.number($0.high) } ?? "", term.stability.map { Self.number($0, decimals: 2) } ?? "",
      ].joined(separator: "\t")
    }
    return (["term\tweight\tcount\tlow\thigh\tstability"] + rows).joined(separator: "\n") + "\n"
  }

  private var fitting: [(key: String, text: String)] {
    let main = scale.figures[0].fitted
    let penalty = scale.path.steps[scale.path.best].penalty
    return [
      ("on", Self.quoted(origin.data ?? files)), ("date", origin.date), ("rows", String(scale.rows)),
      ("groups", String(scale.groups)),
      ("positive", Self.number(Double(main.yes) / Double(max(1, main.rows)))),
      ("penalty", Self.quoted("\(penalty.name), strength \(Self.number(penalty.strength))")),
      ("folds", String(settings.folds)), ("seed", String(settings.seed)), ("refits", String(settings.refits)),
      ("cut", Self.number(scale.cut)),
      (
        "calibration",
        Self.quoted(
          "expected error \(Self.number(scale.calibrationErrors.before)), "
            + "calibrated \(Self.number(scale.calibrationErrors.after))")
      ),
      ("figures", Self.quoted(scale.figures.map(Self.figures).joined(separator: "; "))),
      ("command", Self.quoted(origin.command)),
    ]
  }

  private var files: String {
    scale.figures.map { figures in
      let weight = figures.file.weight == 1 ? "" : " at weight \(Self.number(figures.file.weight))"
      return "\(figures.file.path) (\(figures.file.label.described))\(weight)"
    }.joined(separator: " and ")
  }

  private static func figures(_ set: FittedScale.SetFigures) -> String {
    let figures = set.fitted
    let parts = [
      ("AP", figures.averagePrecision), ("F1", figures.f1), ("macro-F1", figures.macroF1), ("AUC", figures.area),
    ].map { name, estimate in
      let interval = estimate.interval.map { " [\(number($0.low)), \(number($0.high))]" } ?? ""
      return "\(name) \(number(estimate.value))\(interval)"
    }
    return "held-out rows of \(set.file.path): " + parts.joined(separator: ", ")
  }
}

extension LabelTest {
  /// `label: yes`, `opinion: opinion/factual`.
  var described: String {
    "\(field): " + ([yes] + (no.map { [$0] } ?? [])).map { $0.joined(separator: ",") }.joined(separator: "/")
  }
}

extension Penalty {
  /// What it is called.
  var name: String { ratio == 0 ? "L2" : ratio == 1 ? "L1" : "elastic net with ratio \(ScaleText.number(ratio))" }
}
