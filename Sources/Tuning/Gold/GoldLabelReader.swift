internal import Articles

/// Reads what a record says to a question.
struct GoldLabelReader {
  typealias Fault = GoldFields.Fault
  let fields: GoldFields

  init(_ row: GoldRow) {
    fields = GoldFields(row: row)
  }

  /// nil where the record has no label of the kind.
  func label(for question: GoldQuestion) throws(Fault) -> GoldLabel? {
    switch question {
    case .attributions: try attributions()
    case .roles: try roles()
    case .words: try words()
    case .polarity: try polarity()
    case .target: try target()
    case .paragraphs: try paragraphs()
    case .scale(let question): try scale(question)
    case .order(_, let field): try order(field)
    }
  }

  /// `"attributions": [{"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 40]]}]`; another `kind` than
  /// `attribution` is not compared.
  private func attributions() throws(Fault) -> GoldLabel? {
    guard let values = try fields.list("attributions") else { return nil }
    var attributions: [GoldAttribution] = []
    for value in values {
      guard case .object = value else {
        throw Fault(
          message: "an attribution is no object", hint: "write {\"source\": [[0, 9]], \"cue\": …, \"content\": …}")
      }
      if case .string(let kind)? = value["kind"], kind != "attribution" { continue }
      attributions.append(
        GoldAttribution(
          source: try pieces("source", of: value), cue: try pieces("cue", of: value),
          content: try pieces("content", of: value)))
    }
    return .attributions(attributions)
  }

  private func pieces(_ role: String, of attribution: JSONValue) throws(Fault) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for pair in try fields.list(role, of: attribution) ?? [] {
      guard case .array(let ends) = pair, ends.count == 2 else {
        throw Fault(message: "a \(role) is no pair of offsets", hint: "write [[start, end]]")
      }
      ranges.append(try fields.range(ends[0], ends[1], of: "a \(role)"))
    }
    return ranges
  }

  private func roles() throws(Fault) -> GoldLabel? {
    guard let spans = try fields.list("spans") else { return nil }
    var found: [RoleSpan] = []
    for span in spans {
      guard case .string(let role)? = span["role"], RoleSpan.roles.contains(role) else {
        throw Fault(
          message: "a span has the role \(span["role"].map(GoldFields.shown) ?? "none")",
          hint: "roles are \"source\", \"cue\" and \"content\"")
      }
      found.append(RoleSpan(role: role, range: try fields.range(of: span, "a \(role)")))
    }
    return .roles(found)
  }

  private func words() throws(Fault) -> GoldLabel? {
    guard let spans = try fields.list("spans") else { return nil }
    var found: [Range<Int>] = []
    for span in spans {
      let range = try fields.range(of: span, "a span")
      if Self.isWord(span) { found.append(range) }
    }
    return .words(found)
  }

  /// Spans whose `bias` is another than `lexical`, or whose `type` is none of an evaluation, say it not by their words.
  static func isWord(_ span: JSONValue) -> Bool {
    if case .string(let bias)? = span["bias"], bias != "lexical" { return false }
    if case .string(let type)? = span["type"] { return wordTypes.contains(type.lowercased()) }
    return span["start"] != nil
  }

  static func unusedTypes(of record: JSONValue) -> [String] {
    guard case .array(let spans)? = record["spans"] else { return [] }
    return spans.compactMap { span in
      if case .string(let type)? = span["type"], !isWord(span) { type } else { nil }
    }
  }

  /// What annotators call words that evaluate.
  private static let wordTypes: Set = [
    "loaded", "evaluation", "affect", "judgement", "judgment", "appreciation", "biased", "word",
  ]

  private func scale(_ question: ScaleQuestion) throws(Fault) -> GoldLabel? {
    guard let value = fields[question.field] else { return nil }
    // With a target, "neutral" and its like are the stance toward it, unless the user says otherwise.
    if question.negative != nil, question.field == "label", Self.hasTarget(fields.row.record) { return nil }
    guard let text = fields.row.text(question.field) else {
      throw Fault(message: "\"\(question.field)\" is \(GoldFields.shown(value))", hint: "write a string, true or false")
    }
    if question.positive.contains(text) { return .scale(true) }
    guard question.negative?.contains(text) ?? true else {
      let known = (question.positive + (question.negative ?? [])).map { "\"\($0)\"" }.joined(separator: ", ")
      throw Fault(message: "\"\(question.field)\" has the label \"\(text)\"", hint: "labels of this file are \(known)")
    }
    return .scale(false)
  }

  private func polarity() throws(Fault) -> GoldLabel? {
    try fields["score"].map { value throws(Fault) in .polarity(try number(value, "score")) }
  }

  private func number(_ value: JSONValue, _ field: String) throws(Fault) -> Double {
    switch value {
    case .integer(let number): return Double(number)
    case .number(let number): return number
    default: throw Fault(message: "\"\(field)\" is \(GoldFields.shown(value))", hint: "write a number")
    }
  }

  private func target() throws(Fault) -> GoldLabel? {
    guard let target = fields["target"], fields["paragraph_labels"] == nil else { return nil }
    try check(target)
    return try fields.stance(fields["label"], "label").map(GoldLabel.target)
  }

  /// Its `label` is the stance toward a target.
  static func hasTarget(_ record: JSONValue) -> Bool {
    if case .object? = record["target"] { true } else { record["paragraph_labels"] != nil }
  }

  /// `{"text": "Cruz"}`, with or without the place that is meant.
  private func check(_ target: JSONValue) throws(Fault) {
    guard case .string(let name)? = target["text"], !name.isEmpty else {
      throw Fault(message: "\"target\" has no \"text\"", hint: "write {\"text\": \"Ada Lund\"}")
    }
    if (target["start"] ?? .null) != .null || (target["end"] ?? .null) != .null {
      _ = try fields.range(of: target, "\"target\"")
    }
  }

  private func paragraphs() throws(Fault) -> GoldLabel? {
    guard let values = try fields.list("paragraph_labels") else { return nil }
    guard let target = fields["target"] else {
      throw Fault(message: "the record has no \"target\"", hint: "write {\"text\": \"Ada Lund\"}")
    }
    try check(target)
    var labels: [StanceLabel?] = []
    for value in values { labels.append(try fields.stance(value, "paragraph_labels")) }
    if let paragraphs = try fields.list("paragraphs"), labels.count > paragraphs.count {
      throw Fault(
        message: "there are \(labels.count) labels for \(paragraphs.count) paragraphs", hint: "write one a paragraph")
    }
    return .paragraphs(labels, whole: try fields.stance(fields["label"], "label"))
  }

  private func order(_ field: String) throws(Fault) -> GoldLabel? {
    guard let value = fields[field] else { return nil }
    guard let event = fields.row.text("event") else {
      throw Fault(message: "the record has no \"event\"", hint: "name the event, the same in all articles on it")
    }
    let density = try number(value, field)
    return .order(GoldPlace(event: event, outlet: fields.row.text("outlet") ?? fields.row.id, density: density))
  }
}
