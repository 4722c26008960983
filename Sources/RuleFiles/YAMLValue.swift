/// A part of a rule file as it was typed, with its place. Scalars are words: nothing is taken for a boolean or a number yet.
final class YAMLValue: Sendable {
  let content: Content
  let source: SourceText
  /// Counted from 1; columns are code points.
  let line: Int
  let column: Int

  init(content: Content, source: SourceText, line: Int, column: Int) {
    (self.content, self.source, self.line, self.column) = (content, source, line, column)
  }

  enum Content: Sendable {
    case scalar(String, Style)
    case list([YAMLValue])
    case map([YAMLEntry])
  }

  /// How a scalar was written.
  enum Style: Sendable {
    case plain, singleQuoted, doubleQuoted, block
  }

  /// The text of a scalar; nil for a list, a map, and for nothing at all (an empty plain scalar, `~`, `null`).
  var text: String? {
    guard case .scalar(let text, let style) = content else { return nil }
    return style == .plain && ["", "~", "null", "Null", "NULL"].contains(text) ? nil : text
  }

  /// The text of a scalar without quotation marks, which alone can be a number or a boolean.
  var plain: String? {
    guard case .scalar(let text, .plain) = content else { return nil }
    return text
  }

  /// What stands under a key, if this is a map.
  subscript(key: String) -> YAMLValue? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.name == key }?.value
  }

  /// What an error says it found.
  var description: String {
    switch content {
    case .list: "a list"
    case .map: "a map"
    case .scalar(let text, let style): self.text == nil ? "nothing" : style == .plain ? "`\(text)`" : "text"
    }
  }

  /// Where it begins; for a scalar on one line, all of it.
  var spot: Spot {
    Spot(source: source, line: line, column: column, extent: .scalar(self))
  }

  /// Where the bytes of a scalar stand.
  func spot(of range: Range<Int>) -> Spot {
    guard let trace = ScalarTrace(of: self) else { return spot }
    let start = trace.position(at: range.lowerBound)
    let end = trace.position(at: range.upperBound)
    let length = end.line == start.line ? max(1, end.column - start.column) : 1
    return source.spot(line: start.line, column: start.column, length: length)
  }

  var writtenLength: Int {
    guard case .scalar(let text, let style) = content, style != .block else { return 1 }
    if style == .plain { return max(1, text.unicodeScalars.count { $0 != "\n" }) }
    let end = ScalarTrace(of: self)?.position(at: text.utf8.count) ?? (line: line, column: column)
    return end.line == line ? end.column - column + 1 : 1
  }
}

/// A key of a map with what it stands for.
struct YAMLEntry: Sendable {
  let key: YAMLValue
  let value: YAMLValue
  let name: String

  init(key: YAMLValue, value: YAMLValue) {
    (self.key, self.value, name) = (key, value, key.text ?? "")
  }
}
