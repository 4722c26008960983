internal import Patterns

/// A rule as it stands in its file: where its fields are, and its patterns as they were typed.
package struct WrittenRule: Sendable {
  /// Where the rule's id stands: the place of what is said of the whole rule.
  package let id: Spot
  /// `pattern`, or `find` and `of`; then `stop` and every `unless`.
  package let patterns: [ExpandedPattern]
  /// Where the words of a rule of words stand, in the order of its terms.
  package let terms: [Spot]
  /// The lists and defines of its pack.
  package let names: [String: WrittenName]
  private let fields: YAMLValue

  init(_ fields: YAMLValue, path: String, pack: PackParts, names: [String: WrittenName], log: ErrorLog) {
    self.fields = fields
    self.names = names
    id = fields["id"]?.spot ?? fields.spot
    let ignoresCase = fields["case"]?.text != "exact"
    patterns = Self.places(of: fields).compactMap { field, value in
      ExpandedPattern(value, field: field, ignoresCase: ignoresCase, names: pack.names)
    }
    terms = Self.terms(of: fields, path: path, pack: pack, log: log)
  }

  /// Where the value at these keys stands, one inside the other.
  package func value(_ keys: String...) -> Spot? {
    var value: YAMLValue? = fields
    for key in keys { value = value?[key] }
    return value?.spot
  }

  /// Where a key stands.
  package func key(_ name: String) -> Spot? {
    guard case .map(let entries) = fields.content else { return nil }
    return entries.first { $0.name == name }?.key.spot
  }

  /// Where the items of a list stand.
  package func items(_ key: String) -> [Spot] {
    guard case .list(let items)? = fields[key]?.content else { return [] }
    return items.map(\.spot)
  }

  /// The pattern in a field; nil where the rule has none.
  package func pattern(_ field: ExpandedPattern.Field) -> ExpandedPattern? {
    patterns.first { $0.field == field }
  }

  private static func places(of fields: YAMLValue) -> [(ExpandedPattern.Field, YAMLValue)] {
    let single: [(ExpandedPattern.Field, YAMLValue?)] = [
      (.pattern, fields["pattern"]), (.find, fields["near"]?["find"]), (.of, fields["near"]?["of"]),
      (.stop, fields["reach"]?["stop"]),
    ]
    var places = single.compactMap { field, value in value.map { (field, $0) } }
    if case .list(let items)? = fields["unless"]?.content {
      places += items.enumerated().map { (.unless($0), $1) }
    }
    return places
  }

  private static func terms(of fields: YAMLValue, path: String, pack: PackParts, log: ErrorLog) -> [Spot] {
    guard let words = fields["words"] else { return [] }
    if case .list(let items) = words.content {
      return items.compactMap { item in item.text.flatMap { Word($0, at: item.spot) }?.spot }
    }
    if let name = words["list"]?.text {
      guard case .list(let list)? = pack.names.entries[name]?.body else { return [] }
      return list.words.map(\.spot)
    }
    guard let file = words["lexicon"], let source = pack.folder.companion(file, of: path, log: log),
      let table = TabTable(source, columns: Lexicon.columns, required: ["term"], log: log, code: .badLexicon)
    else { return [] }
    return table.rows.map { $0.spot("term") }
  }
}
