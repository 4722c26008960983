/// Reads a target scale: the two sums by which the stance toward a target is found.
struct TargetScaleReader {
  /// Inside the pack.
  let path: String
  let pack: PackParts
  let log: ErrorLog

  /// nil with errors in the log.
  func scale(_ root: YAMLValue) -> TargetScale? {
    guard let fields = Fields(root, as: .targetScale, log: log) else { return nil }
    FormatVersion.check(fields)
    let fitted = fields["fitted"].flatMap { ScaleFittingReader(log: log).fitting($0) }
    if let value = fields["target-scale"], let name = value.text, !Name.isValid(name) {
      log.add(.malformedName, at: value.spot, "`\(name)` is not a name", hint: Name.hint)
    }
    var inputs = TargetInputReader(pack: pack, log: log)
    let weights = items("weights", of: fields).compactMap { weight($0, inputs: &inputs) }
    let terms = TargetTermsReader(path: path, pack: pack, log: log).terms(
      lists: inputs.lists, valences: fields["valences"])
    if let named = inputs.valences, !fields.has("valences") {
      log.add(.missingField, at: named, "there is no table of valences", hint: "name it: `valences: file.tsv`")
    }
    let grammar = fields["grammar"].map { TargetGrammarReader(path: path, pack: pack, log: log).grammar($0) }
    let context = fields["context"].flatMap { TargetContextReader(scale: self).context($0) }
    guard let name = fields.text("target-scale"), let title = fields.text("title"),
      let intercept = sums("intercept", of: fields)
    else { return nil }
    return TargetScale(
      name: name, title: title, intercept: intercept, offset: sums("offset", of: fields) ?? .zero, weights: weights,
      terms: terms, grammar: grammar ?? TargetGrammar(), context: context ?? TargetContext(), fitted: fitted,
      file: pack.folder.shown(path), valencesFile: fields["valences"]?.text)
  }

  private func weight(_ value: YAMLValue, inputs: inout TargetInputReader) -> TargetScale.Weight? {
    guard let fields = Fields(value, as: .targetWeight, log: log) else { return nil }
    let input = fields["of"].flatMap { inputs.input($0) }
    let link = fields.choice("link", of: TargetScale.Link.self)
    let measure = fields.choice("measure", of: TargetScale.Measure.self)
    let transform = fields.choice("transform", of: Scale.Transform.self)
    let weight = sums(fields)
    let holds = sums("holds", of: fields)
    checkKeys(of: input, fields)
    guard let input, let weight else { return nil }
    return TargetScale.Weight(
      of: input, link: link ?? .sentence, measure: measure ?? .count, transform: transform ?? .identity,
      weight: weight, holds: holds)
  }

  /// A feature is a number itself; a valence is weighed by itself.
  private func checkKeys(of input: TargetScale.Input?, _ fields: Fields) {
    let (what, strange): (String, [String]) =
      switch input {
      case .surface, .mention: ("a feature of the sentence or the mention", ["link", "measure"])
      case .valences: ("a word of the table of valences", ["measure"])
      case .findings, .words, nil: ("", [])
      }
    for key in strange where fields.has(key) {
      log.add(
        .surfaceMixed, at: fields.key(key), "\(what) has no `\(key)`", hint: "take it out: it is a number itself")
    }
  }

  func items(_ key: String, of fields: Fields) -> [YAMLValue] {
    guard let value = fields[key] else { return [] }
    guard case .list(let items) = value.content else {
      fields.wrongType(key, value, wanted: "a list")
      return []
    }
    return items
  }

  /// `{positive: …, negative: …}` under a key.
  func sums(_ key: String, of fields: Fields) -> TargetSums? {
    guard let value = fields[key], let fields = Fields(value, as: .targetSums, log: log) else { return nil }
    return sums(fields)
  }

  /// `positive` and `negative` among other keys.
  func sums(_ fields: Fields) -> TargetSums? {
    let (positive, negative) = (fields.number("positive"), fields.number("negative"))
    guard let positive, let negative else { return nil }
    return TargetSums(positive: positive, negative: negative)
  }
}
