/// A tag of an XML file, as far as dictionaries need it.
struct XMLTag {
  /// With `/` in front for an end.
  let name: String
  let attributes: [String: String]
  /// Begins and ends in one.
  let isEmpty: Bool
  /// From 1.
  let line: Int
  /// Without the angle brackets.
  let written: String

  static func tags(in text: String) -> [XMLTag] {
    var line = 1
    var tags: [XMLTag] = []
    for (index, part) in text.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
      if index > 0, let end = part.lastIndex(of: ">") { tags.append(XMLTag(String(part[..<end]), line: line)) }
      line += part.count { $0 == "\n" }
    }
    return tags
  }

  private init(_ inside: String, line: Int) {
    name = String(inside.prefix { !$0.isWhitespace && ($0 != "/" || inside.hasPrefix("/")) })
    isEmpty = inside.hasSuffix("/")
    attributes = Self.attributes(inside.dropFirst(name.count))
    self.line = line
    written = inside
  }

  /// `name="value"`, also with single quotation marks.
  private static func attributes(_ text: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = text
    while let equals = rest.firstIndex(of: "=") {
      let key = String(rest[..<equals]).trimmed
      rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let mark = rest.popFirst(), mark == "\"" || mark == "'", let end = rest.firstIndex(of: mark) else { break }
      attributes[key] = decoded(String(rest[..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return attributes
  }

  private static func decoded(_ text: String) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
