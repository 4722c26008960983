internal import Articles

/// Tells by the fields of a file's records what they ask.
struct GoldDetection {
  /// The rows of one file, or of one folder of standoff annotations.
  private let rows: [GoldRow]
  private let request: GoldRequest

  init(_ rows: [GoldRow], _ request: GoldRequest) {
    self.rows = rows
    self.request = request
  }

  /// What the user asks for, else everything that the file has.
  func questions() -> [GoldQuestion] {
    if let form = request.form { return question(form).map { [$0] } ?? [] }
    if request.scale != nil { return question(.scale).map { [$0] } ?? [] }
    return GoldForm.allCases.filter(isThere).compactMap(question)
  }

  private func question(_ form: GoldForm) -> GoldQuestion? {
    switch form {
    case .attributions: .attributions
    case .roles: .roles
    case .words: .words
    case .polarity: .polarity
    case .target: .target
    case .paragraphs: .paragraphs
    case .scale: scaleQuestion().map(GoldQuestion.scale)
    case .order: .order(scale: request.scale ?? "loaded", field: request.field ?? Self.densityField)
    }
  }

  private static let densityField = "bias_density"

  private func isThere(_ form: GoldForm) -> Bool {
    switch form {
    case .attributions: any { $0["attributions"]?.isFilledList ?? false }
    case .roles: hasRoles
    case .words: !hasRoles && any { Self.spans(of: $0).contains(where: GoldLabelReader.isWord) }
    case .scale: scaleQuestion() != nil
    case .polarity: any { $0["score"]?.isNumber ?? false }
    case .target: any { $0["target"] != nil && $0["paragraph_labels"] == nil && $0["label"]?.isText ?? false }
    case .paragraphs: any { $0["paragraph_labels"]?.isList ?? false }
    case .order: any { $0[Self.densityField]?.isNumber ?? false && $0["event"]?.isText ?? false }
    }
  }

  private var hasRoles: Bool {
    any { Self.spans(of: $0).contains { $0["role"]?.isText ?? false } }
  }

  private func any(_ condition: (JSONValue) -> Bool) -> Bool {
    rows.contains { condition($0.record) }
  }

  private static func spans(of record: JSONValue) -> [JSONValue] {
    if case .array(let spans)? = record["spans"] { spans } else { [] }
  }

  /// The vocabulary that the labels belong to, with what the user says in place of it.
  private func scaleQuestion() -> ScaleQuestion? {
    let known = knownVocabulary()
    guard let scale = request.scale ?? known?.scale else { return nil }
    guard request.field != nil || request.positive != nil else {
      return known.map {
        ScaleQuestion(scale: scale, field: $0.field, positive: $0.positive, negative: $0.negative)
      }
    }
    let field = request.field ?? known?.field ?? "label"
    if let positive = request.positive {
      return ScaleQuestion(scale: scale, field: field, positive: [positive], negative: nil)
    }
    if let known, known.field == field {
      return ScaleQuestion(scale: scale, field: field, positive: known.positive, negative: known.negative)
    }
    let isBoolean = any { if case .bool? = $0[field] { true } else { false } }
    return isBoolean ? ScaleQuestion(scale: scale, field: field, positive: ["true"], negative: ["false"]) : nil
  }

  /// A word for yes decides; where nothing is yes, a word for no.
  private func knownVocabulary() -> ScaleQuestion? {
    let candidates = ScaleQuestion.known.filter { request.field == nil || request.field == $0.field }
    return candidates.first { has($0.field, $0.positive) } ?? candidates.first { has($0.field, $0.negative ?? []) }
  }

  private func has(_ field: String, _ labels: [String]) -> Bool {
    rows.contains { row in
      !(field == "label" && GoldLabelReader.hasTarget(row.record)) && row.text(field).map(labels.contains) ?? false
    }
  }
}

extension JSONValue {
  fileprivate var isList: Bool { if case .array = self { true } else { false } }
  fileprivate var isFilledList: Bool { if case .array(let values) = self { !values.isEmpty } else { false } }
  fileprivate var isText: Bool { if case .string = self { true } else { false } }
  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .number: true
    default: false
    }
  }
}
