/// Words and years that begin with an apostrophe: `'em`, `'tis`, `rock 'n' roll`, `the ’90s`.
enum Elision {
  /// Whether a single mark is the apostrophe of such a word or year.
  static func begins(with mark: QuotationMark, in source: Bytes, end: Int) -> Bool {
    guard mark.family == .single, mark.before != .letter, mark.before != .digit,
      mark.after == .letter || mark.after == .digit
    else { return false }
    let isCurly = mark.kind == .leftSingle || mark.kind == .lowSingle
    return begins(at: mark.range.upperBound, in: source, end: end, isCurlyOpening: isCurly)
  }

  /// Whether what follows the mark that ends at `offset` is such a word or year.
  static func begins(at offset: Int, in source: Bytes, end: Int, isCurlyOpening: Bool) -> Bool {
    if isYear(at: offset, in: source, end: end, needsPlural: isCurlyOpening) { return true }
    var word: UInt64 = 0
    var index = offset
    while index < end, index - offset < 8, CodePoint.isASCIILetter(source[index]) {
      word = word << 8 | UInt64(source[index] | 0x20)
      index += 1
    }
    guard index > offset, index == end || !isWord(at: index, source) else { return false }
    return words.contains(word)
  }

  /// `90s`, or two digits alone.
  private static func isYear(at offset: Int, in source: Bytes, end: Int, needsPlural: Bool) -> Bool {
    guard offset + 1 < end, isDigit(source[offset]), isDigit(source[offset + 1]) else { return false }
    let after = offset + 2
    guard after < end else { return !needsPlural }
    if source[after] == 0x73 { return after + 1 == end || !isWordByte(source[after + 1]) }
    if needsPlural { return false }
    // `'62. This`, `'62 and`; but not `'90 percent` before a unit or `'20,000`.
    if source[after] == 0x20 { return !followsUnit(at: after + 1, in: source, end: end) }
    return !isWordByte(source[after]) && !(after + 1 < end && isDigit(source[after + 1])) && source[after] != 0x25
  }

  private static func followsUnit(at offset: Int, in source: Bytes, end: Int) -> Bool {
    let unit: [UInt8] = Array("per".utf8)
    return offset + 3 <= end && source[offset..<(offset + 3)].elementsEqual(unit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isWord(at offset: Int, _ source: Bytes) -> Bool {
    let (value, _) = source.codePoint(at: offset)
    return CodePoint.isLetter(value) || CodePoint.isDigit(value)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    CodePoint.isASCIILetter(byte) || isDigit(byte) || byte >= 0x80
  }

  private static let words: Set<UInt64> = Set(
    ["em", "til", "till", "tis", "twas", "twill", "twere", "n", "cos", "cuz", "tween", "neath", "nuff", "bout", "im"]
      .map(PackedWord.packed))
}
