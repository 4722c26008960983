import Testing

/// Everything in a report that has `start`, `end` and `text`.
enum Spans {
  /// Checks that each text is the slice of what was sent; how many there were.
  static func check(_ value: Any, _ sent: [Unicode.Scalar]) -> Int {
    if let array = value as? [Any] { return array.reduce(0) { $0 + check($1, sent) } }
    guard let object = value as? [String: Any] else { return 0 }
    let inner = object.values.reduce(0) { $0 + check($1, sent) }
    guard let start = object["start"] as? Int, let end = object["end"] as? Int, let text = object["text"] as? String
    else { return inner }
    #expect(Array(text.unicodeScalars) == Array(sent[start..<end]))
    return inner + 1
  }
}
