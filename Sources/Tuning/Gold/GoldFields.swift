internal import Articles

/// Reads the fields of a gold record, and says what is wrong with them.
struct GoldFields {
  let row: GoldRow

  /// What is wrong with a record.
  struct Fault: Error {
    let message: String
    let hint: String
  }

  subscript(_ field: String) -> JSONValue? {
    row.record[field].flatMap { $0 == .null ? nil : $0 }
  }

  /// The elements of a list; nil where the field is missing.
  func list(_ field: String, of value: JSONValue? = nil) throws(Fault) -> [JSONValue]? {
    guard let found = value == nil ? self[field] : value?[field], found != .null else { return nil }
    guard case .array(let values) = found else {
      throw Fault(message: "\"\(field)\" is no list", hint: "write [ … ]")
    }
    return values
  }

  /// A stance label; nil where there is none.
  func stance(_ value: JSONValue?, _ field: String) throws(Fault) -> StanceLabel? {
    guard let value, value != .null else { return nil }
    if case .string(let text) = value, let label = StanceLabel(rawValue: text) { return label }
    throw Fault(
      message: "\"\(field)\" has the label \(Self.shown(value))",
      hint: "labels are \"positive\", \"negative\" and \"neutral\"")
  }

  /// A place in the text, in code points.
  func range(_ start: JSONValue?, _ end: JSONValue?, of what: String) throws(Fault) -> Range<Int> {
    guard case .integer(let start)? = start, case .integer(let end)? = end else {
      throw Fault(message: "\(what) has no whole numbers as its start and end", hint: "count code points from 0")
    }
    let length = row.article.original.codePointCount
    guard 0 <= start, start < end, end <= length else {
      throw Fault(
        message: "\(what) is from \(start) to \(end), but the text has \(length) code points",
        hint: "count code points from 0; the end is behind the last one")
    }
    return Int(start)..<Int(end)
  }

  /// The place that an object marks by `start` and `end`; a `text` beside them must be what stands there.
  func range(of span: JSONValue, _ what: String) throws(Fault) -> Range<Int> {
    guard case .object = span else {
      throw Fault(message: "\(what) is no object", hint: "write {\"start\": 0, \"end\": 4}")
    }
    let range = try range(span["start"], span["end"], of: what)
    if case .string(let text)? = span["text"], text != row.text(range) {
      throw Fault(
        message:
          "\(what) is \"\(text)\", but from \(range.lowerBound) to \(range.upperBound) stands \"\(row.text(range))\"",
        hint: "count code points, not bytes or UTF-16 units")
    }
    return range
  }

  static func shown(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): "\"\(text)\""
    case .bool(let value): "\(value)"
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .null: "null"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension GoldRow {
  /// The text of a range of code points, as it was sent.
  func text(_ range: Range<Int>) -> String {
    let original = article.original
    return original.text(
      original.byteOffset(ofCodePoint: range.lowerBound)..<original.byteOffset(ofCodePoint: range.upperBound))
  }
}
