internal import RuleFiles

extension Rule {
  /// The fields, as they are named in rule files, in which two rules differ; the id aside. Lists and defines are put in:
  /// a changed define shows as a changed pattern of each rule that uses it.
  func fieldsThatDiffer(from other: Rule) -> [String] {
    let same: [(field: String, isSame: Bool)] = [
      ("kind", kind == other.kind), ("type", type == other.type), ("tags", tags == other.tags),
      (form.field, form == other.form), ("where", conditions == other.conditions), ("unless", unless == other.unless),
      ("polarity", polarity == other.polarity), ("priority", priority == other.priority),
      ("overlap", overlap == other.overlap), ("suppresses", suppresses == other.suppresses),
      ("continues", continuesQuotation == other.continuesQuotation), ("effect", modifier == other.modifier),
      ("message", message == other.message), ("why", why == other.why),
      ("hits", hits.map(\.content) == other.hits.map(\.content)),
      ("misses", misses.map(\.content) == other.misses.map(\.content)),
    ]
    return same.filter { !$0.isSame }.map(\.field)
  }
}

extension Scale {
  /// The fields, as they are named in scale files, in which two scales differ.
  func fieldsThatDiffer(from other: Scale) -> [String] {
    let same: [(field: String, isSame: Bool)] = [
      ("title", title == other.title), ("fitted", fitted == other.fitted), ("intercept", intercept == other.intercept),
      ("weights", weights == other.weights), ("terms", terms == other.terms),
      ("calibration", calibration == other.calibration),
    ]
    return same.filter { !$0.isSame }.map(\.field)
  }
}

extension TargetScale {
  /// The fields, as they are named in scale files, in which two target scales differ.
  func fieldsThatDiffer(from other: TargetScale) -> [String] {
    let same: [(field: String, isSame: Bool)] = [
      ("name", name == other.name), ("title", title == other.title), ("fitted", fitted == other.fitted),
      ("intercept", intercept == other.intercept), ("offset", offset == other.offset),
      ("weights", weights == other.weights), ("terms", terms == other.terms), ("grammar", grammar == other.grammar),
      ("context", context == other.context),
    ]
    return same.filter { !$0.isSame }.map(\.field)
  }
}

extension Rule.Form {
  fileprivate var field: String {
    switch self {
    case .pattern: "pattern"
    case .words: "words"
    case .near: "near"
    }
  }
}

extension Example {
  /// All but its place in the file.
  fileprivate var content: Example {
    Example(
      text: text, marks: marks, type: type, polarity: polarity, voice: voice, tags: tags,
      place: SourcePlace(file: "", line: 0, column: 0))
  }
}
