/// Reads a rule's `hits` and `misses`.
struct ExampleReader {
  let rule: RuleReader
  let kind: RuleKind?
  /// nil where the form has errors.
  let roles: Roles?

  private var log: ErrorLog { rule.log }

  func hits() -> [Example] { examples("hits").compactMap(hit) }

  func misses() -> [Example] { examples("misses").compactMap(miss) }

  private func examples(_ key: String) -> [YAMLValue] {
    guard let value = rule.fields[key] else {
      let hint = key == "hits" ? "a text in which the rule must match" : "a text in which the rule must find nothing"
      log.add(.missingExample, at: rule.fields.start, "the rule has no `\(key)`", hint: hint)
      return []
    }
    guard case .list(let items) = value.content else {
      rule.fields.wrongType(key, value, wanted: "a list")
      return []
    }
    if items.isEmpty {
      log.add(.missingExample, at: rule.fields.key(key), "the rule has no `\(key)`: the list is empty")
    }
    return items
  }

  private func hit(_ value: YAMLValue) -> Example? {
    guard case .map = value.content else { return marked(value).map { example($0, at: value) } }
    guard let fields = Fields(value, as: .hit, log: log), let text = fields["text"], let marked = marked(text) else {
      return nil
    }
    let type = fields.text("type")
    if let type, let kind, let place = fields["type"] {
      KindWords(log: log).check(type: type, of: kind, at: place.spot)
    }
    return example(
      marked, at: value, type: type, polarity: fields.choice("polarity", of: Example.Sign.self),
      voice: fields.choice("voice", of: Conditions.Voice.self), tags: fields.words("tags"))
  }

  private func miss(_ value: YAMLValue) -> Example? {
    guard let marked = marked(value) else { return nil }
    for mark in marked.marks {
      log.add(.badMark, at: value.spot(of: mark.typed), "a miss has no marks", hint: #"a literal bracket is `\[`"#)
    }
    return example(marked, at: value)
  }

  private func marked(_ value: YAMLValue) -> MarkedText? {
    guard let text = value.text, !text.isEmpty else {
      log.add(.wrongType, at: value.spot, "an example must be a text, not \(value.description)")
      return nil
    }
    let marked = MarkedText(text)
    for fault in marked.faults {
      log.add(.badMark, at: value.spot(of: fault.range), fault.message, hint: #"a literal bracket is `\[` or `\]`"#)
    }
    guard let roles else { return marked }
    let known = ["match"] + (kind == .modifier ? ["changes"] : []) + roles.names.sorted()
    for mark in marked.marks where !known.contains(mark.role) {
      log.add(
        .unknownRole, at: value.spot(of: mark.typed), "the rule has no role `\(mark.role)`", hint: KindWords.list(known)
      )
    }
    return marked
  }

  private func example(
    _ marked: MarkedText, at value: YAMLValue, type: String? = nil, polarity: Example.Sign? = nil,
    voice: Conditions.Voice? = nil, tags: [String: String] = [:]
  ) -> Example {
    Example(
      text: String(decoding: marked.text, as: UTF8.self),
      marks: marked.marks.map { Example.Mark(role: $0.role, range: $0.range) }, type: type, polarity: polarity,
      voice: voice, tags: tags, place: value.spot.place)
  }
}
