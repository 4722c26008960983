/// A pattern taken apart: alternatives, each a sequence of items, groups with what they hold.
///
/// Offsets are UTF-8 bytes of the pattern's source. It goes no further than places need: what an escape or a class means
/// is not looked at.
public struct PatternOutline: Sendable {
  /// Of the whole pattern.
  public let alternatives: [[Item]]

  public struct Item: Sendable {
    /// With its quantifier.
    public let range: Range<Int>
    public let kind: Kind
    /// The item may match nothing: `?`, `*`, `{0,3}`.
    public let isOptional: Bool
    /// The item stands just once: no quantifier.
    public let isSingle: Bool
    /// What a group holds.
    public let alternatives: [[Item]]
  }

  public enum Kind: Sendable, Equatable {
    /// A character that stands for itself.
    case literal
    /// An escape, a class, a dot, an anchor.
    case other
    /// A group that takes in text.
    case group
    /// `(?=`, `(?<=`
    case lookaround
    /// `(?!`, `(?<!`
    case negativeLookaround
    /// `(?i)`, a verb, a comment, a reference to a group.
    case setting
  }

  public init(_ source: String) {
    var reader = OutlineReader(Array(source.utf8))
    alternatives = reader.alternatives()
  }

  /// Where in the outline a byte of the source stands: the index of the item in each sequence from the outermost inwards.
  public func path(to offset: Int) -> [Int] {
    Self.path(to: offset, in: alternatives)
  }

  private static func path(to offset: Int, in alternatives: [[Item]]) -> [Int] {
    let sequence =
      alternatives.first { ($0.last?.range.upperBound ?? 0) > offset } ?? alternatives.last { !$0.isEmpty } ?? []
    // Behind the end of an alternative, before the one that follows, all of it is done.
    for (before, after) in zip(alternatives, alternatives.dropFirst()) {
      guard let end = before.last?.range.upperBound, let start = after.first?.range.lowerBound else { continue }
      if offset >= end, offset < start { return [before.count] }
    }
    guard let index = sequence.firstIndex(where: { $0.range.upperBound > offset }) else { return [sequence.count] }
    let item = sequence[index]
    guard offset > item.range.lowerBound, !item.alternatives.isEmpty else { return [index] }
    return [index] + path(to: offset, in: item.alternatives)
  }
}

/// Reads a pattern from left to right.
private struct OutlineReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Up to the closing parenthesis or the end.
  mutating func alternatives() -> [[PatternOutline.Item]] {
    var all: [[PatternOutline.Item]] = [[]]
    while index < bytes.count, bytes[index] != UInt8(ascii: ")") {
      if bytes[index] == UInt8(ascii: "|") {
        index += 1
        all.append([])
      } else {
        all[all.count - 1].append(item())
      }
    }
    return all
  }

  private mutating func item() -> PatternOutline.Item {
    let start = index
    var kind = PatternOutline.Kind.other
    var inside: [[PatternOutline.Item]] = []
    switch bytes[index] {
    case UInt8(ascii: "\\"): skipEscape()
    case UInt8(ascii: "["): skipClass()
    case UInt8(ascii: "("): (kind, inside) = group()
    case UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "$"): index += 1
    default:
      kind = .literal
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    let quantifier = quantifier()
    return PatternOutline.Item(
      range: start..<index, kind: kind, isOptional: quantifier?.least == 0, isSingle: quantifier == nil,
      alternatives: inside)
  }

  private mutating func group() -> (PatternOutline.Kind, [[PatternOutline.Item]]) {
    if starts(with: "(?#") {
      skip(past: ")")
      return (.setting, [])
    }
    if starts(with: "(*") || isSetting {
      skip(past: ")")
      return (.setting, [])
    }
    let kind: PatternOutline.Kind =
      starts(with: "(?=") || starts(with: "(?<=")
      ? .lookaround : starts(with: "(?!") || starts(with: "(?<!") ? .negativeLookaround : .group
    skipOpening()
    let inside = alternatives()
    index = min(bytes.count, index + 1)
    return (kind, inside)
  }

  /// `(?i)`, `(?1)`, `(?&name)`, `(?R)`: nothing stands in it.
  private var isSetting: Bool {
    guard starts(with: "(?"), let close = bytes[index...].firstIndex(of: UInt8(ascii: ")")) else { return false }
    let text = bytes[index + 2..<close]
    if starts(with: "(?&") || starts(with: "(?P>") || starts(with: "(?P=") { return true }
    return !text.isEmpty && text.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || "+-^".utf8.contains($0) }
  }

  /// Past `(`, `(?:`, `(?<name>`, `(?i:`, `(?<=` and the like.
  private mutating func skipOpening() {
    index += 1
    guard starts(with: "?") else { return }
    index += 1
    for mark in ["<=", "<!", "=", "!", ":", "|", ">"] where starts(with: mark) {
      index += mark.utf8.count
      return
    }
    let isName = starts(with: "<") || starts(with: "'") || starts(with: "P<")
    let ends: [UInt8] = isName ? Array((starts(with: "'") ? "'" : ">").utf8) : Array(":".utf8)
    index += starts(with: "P<") ? 2 : 1
    while index < bytes.count, !ends.contains(bytes[index]) { index += 1 }
    index = min(bytes.count, index + 1)
  }

  private mutating func quantifier() -> (least: Int, Void)? {
    guard index < bytes.count else { return nil }
    var least: Int
    switch bytes[index] {
    case UInt8(ascii: "?"), UInt8(ascii: "*"): least = 0
    case UInt8(ascii: "+"): least = 1
    case UInt8(ascii: "{"):
      guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
      let text = bytes[index + 1..<end]
      guard !text.isEmpty, text.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2C || $0 == 0x20 }) else { return nil }
      least = Int(String(decoding: text.prefix { $0 != 0x2C }, as: UTF8.self)) ?? 0
      index = end
    default: return nil
    }
    index += 1
    if index < bytes.count, "?+".utf8.contains(bytes[index]) { index += 1 }
    return (least, ())
  }

  private func starts(with text: String) -> Bool {
    index < bytes.count && bytes[index...].starts(with: text.utf8)
  }

  private mutating func skipEscape() {
    if starts(with: #"\Q"#) { return skip(past: #"\E"#) }
    let hasBraces = index + 2 < bytes.count && "pPxokgN".utf8.contains(bytes[index + 1])
    let open = hasBraces ? bytes[index + 2] : 0
    index = min(bytes.count, index + 2)
    // An escaped letter beyond ASCII.
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    switch open {
    case UInt8(ascii: "{"): skip(past: "}")
    case UInt8(ascii: "<"): skip(past: ">")
    case UInt8(ascii: "'"):
      index += 1
      skip(past: "'")
    default: break
    }
  }

  private mutating func skip(past end: String) {
    while index < bytes.count, !starts(with: end) { index += 1 }
    index = min(bytes.count, index + end.utf8.count)
  }

  private mutating func skipClass() {
    index += 1
    if starts(with: "^") { index += 1 }
    // A bracket that comes first is plain.
    if starts(with: "]") { index += 1 }
    while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
      if bytes[index] == UInt8(ascii: "\\") {
        skipEscape()
      } else if starts(with: "[:") {
        skip(past: ":]")
      } else {
        index += 1
      }
    }
    index = min(bytes.count, index + 1)
  }
}
