/// A line of Markdown: what it is, and where its text stands.
struct MarkdownLine {
  enum Kind: Equatable {
    case blank, text
    /// `# …` to `###### …`.
    case heading(level: Int)
    /// A line of `===` or `---`, which makes a heading of the text above it.
    case underline(level: Int)
    case rule
    /// An item of a list; its text follows the bullet or number.
    case item
    case fence(mark: UInt8, length: Int)
    /// `[name]: address`.
    case definition
    /// The line of dashes under the head of a table.
    case tableRule
  }

  let kind: Kind
  /// Without `>`, bullets, heading marks and the blanks around.
  let content: Range<Int>
  /// How many `>` stand before it.
  let quoteDepth: Int

  init(_ line: Range<Int>, in source: Bytes) {
    var start = line.lowerBound
    var depth = 0
    start = Self.skipBlanks(start, line.upperBound, source)
    while start < line.upperBound, source[start] == 0x3E {
      depth += 1
      start = Self.skipBlanks(start + 1, line.upperBound, source)
    }
    quoteDepth = depth
    guard let text = BlockFinder.visiblePart(of: start..<line.upperBound, in: source) else {
      kind = .blank
      content = start..<start
      return
    }
    (kind, content) = Self.kind(of: text, in: source)
  }

  private static func skipBlanks(_ start: Int, _ end: Int, _ source: Bytes) -> Int {
    var index = start
    while index < end, source[index] == 0x20 || source[index] == 0x09 { index += 1 }
    return index
  }

  private static func kind(of text: Range<Int>, in source: Bytes) -> (Kind, Range<Int>) {
    let first = source[text.lowerBound]
    let run = runLength(at: text, in: source)
    if isMadeOf(text, [0x7C, 0x2D, 0x3A, 0x20], in: source), source[text].contains(0x7C) { return (.tableRule, text) }
    switch first {
    case 0x23 where run <= 6: return heading(text, level: run, in: source)
    case 0x60 where run >= 3, 0x7E where run >= 3: return (.fence(mark: first, length: run), text)
    case 0x3D where run == text.count: return (.underline(level: 1), text)
    case 0x2D where run == text.count && run >= 2: return (.underline(level: 2), text)
    case 0x5B where isDefinition(text, in: source): return (.definition, text)
    default: return rule(text, in: source)
    }
  }

  private static func heading(_ text: Range<Int>, level: Int, in source: Bytes) -> (Kind, Range<Int>) {
    var start = text.lowerBound + level
    guard start == text.upperBound || source[start] == 0x20 || source[start] == 0x09 else { return (.text, text) }
    start = skipBlanks(start, text.upperBound, source)
    var end = text.upperBound
    while end > start, source[end - 1] == 0x23 { end -= 1 }
    // A closing run of # stands behind a blank.
    if end > start, end < text.upperBound, source[end - 1] != 0x20 { end = text.upperBound }
    return (.heading(level: level), BlockFinder.visiblePart(of: start..<end, in: source) ?? start..<start)
  }

  private static func rule(_ text: Range<Int>, in source: Bytes) -> (Kind, Range<Int>) {
    let first = source[text.lowerBound]
    let marks = source[text].count { $0 == first }
    if [0x2A, 0x2D, 0x5F].contains(first), marks >= 3, isMadeOf(text, [first, 0x20], in: source) {
      return (.rule, text)
    }
    if let start = itemText(text, in: source) { return (.item, start..<text.upperBound) }
    return (.text, text)
  }

  /// Where an item's text begins.
  private static func itemText(_ text: Range<Int>, in source: Bytes) -> Int? {
    var index = text.lowerBound
    if [0x2A, 0x2B, 0x2D].contains(source[index]) {
      index += 1
    } else {
      while index < text.upperBound, index < text.lowerBound + 3, source[index] &- 0x30 < 10 { index += 1 }
      guard index > text.lowerBound, index < text.upperBound, source[index] == 0x2E || source[index] == 0x29 else {
        return nil
      }
      index += 1
    }
    guard index < text.upperBound, source[index] == 0x20 || source[index] == 0x09 else { return nil }
    return skipBlanks(index, text.upperBound, source)
  }

  private static func isDefinition(_ text: Range<Int>, in source: Bytes) -> Bool {
    guard let close = source[text].firstIndex(of: 0x5D), close > text.lowerBound + 1 else { return false }
    return close + 2 < text.upperBound && source[close + 1] == 0x3A
      && (source[close + 2] == 0x20 || source[text.lowerBound + 1] == 0x5E)
  }

  private static func runLength(at text: Range<Int>, in source: Bytes) -> Int {
    source[text].prefix { $0 == source[text.lowerBound] }.count
  }

  private static func isMadeOf(_ text: Range<Int>, _ bytes: [UInt8], in source: Bytes) -> Bool {
    source[text].allSatisfy { bytes.contains($0) }
  }
}
