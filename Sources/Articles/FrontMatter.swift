/// `key: value` lines between two lines of `---` at the top of a Markdown text.
struct FrontMatter {
  /// Bytes of the whole of it; empty where there is none.
  let range: Range<Int>
  private let entries: [(key: String, value: String)]

  init(_ source: Bytes) {
    var entries: [(String, String)] = []
    var line = source.has(0xEF, 0xBB, 0xBF, at: 0) ? 3 : 0
    let first = line
    guard source.has(0x2D, 0x2D, 0x2D, at: first), Self.text(of: first, source).text == "---" else {
      range = 0..<0
      self.entries = []
      return
    }
    line = Self.text(of: first, source).next
    while line < source.count {
      let (text, next) = Self.text(of: line, source)
      line = next
      if text == "---" || text == "..." {
        range = 0..<line
        self.entries = entries
        return
      }
      if let entry = Self.entry(text) { entries.append(entry) }
    }
    range = 0..<0
    self.entries = []
  }

  /// Fills what is missing; keys that Slant does not know become `extra`.
  func fill(_ metadata: inout Metadata) {
    for (key, value) in entries {
      switch key.lowercased() {
      case "title", "headline": metadata.title = metadata.title ?? value
      case "byline", "author", "authors": metadata.byline = metadata.byline ?? value
      case "published", "date": metadata.published = metadata.published ?? value
      case "outlet", "publication", "source": metadata.outlet = metadata.outlet ?? value
      case "url", "link": metadata.url = metadata.url ?? value
      default: metadata.extra.append((key, .string(value)))
      }
    }
  }

  private static func text(of line: Int, _ source: Bytes) -> (text: String, next: Int) {
    let end = BlockFinder.lineEnd(in: source, from: line)
    let text = String(decoding: source[line..<end], as: UTF8.self)
    return (String(text.reversed().drop(while: \.isWhitespace).reversed()), min(end + 1, source.count))
  }

  private static func entry(_ line: String) -> (String, String)? {
    guard let colon = line.firstIndex(of: ":"), let first = line.first, first.isLetter else { return nil }
    var value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
    if value.count >= 2, let quote = value.first, quote == "\"" || quote == "'", value.last == quote {
      value = value.dropFirst().dropLast()
    }
    return value.isEmpty ? nil : (String(line[..<colon]), String(value))
  }
}
