/// The word that stands before a full stop.
struct WordBefore {
  /// Up to the full stop; letters, digits and full stops inside.
  let range: Range<Int>
  /// Digits alone: at the start of a sentence, the number of a list.
  let isNumber: Bool
  /// One capital letter, as in `K. Osei`.
  let isInitial: Bool
  /// The word before this one ends in a lower-case letter and is not a name or a title.
  let followsLowercase: Bool
  let abbreviation: Abbreviation

  init(_ stop: Int, in text: Bytes, notBefore floor: Int) {
    var start = stop
    var digits = 0
    var stops = 0
    while start > floor, stop - start < 24 {
      let byte = text[start - 1]
      if byte == 0x2E { stops += 1 } else if byte &- 0x30 < 10 { digits += 1 }
      guard byte == 0x2E || byte == 0x26 || byte >= 0x80 && !Self.endsMark(start, text) || Self.isWord(byte) else {
        break
      }
      start -= 1
    }
    range = start..<stop
    isNumber = digits > 0 && digits == range.count
    let isCapital = range.count == 1 && CodePoint.isUppercase(UInt32(text[start]))
    isInitial = isCapital && text[start] != 0x49 || Self.isLoneCapital(range, text)
    followsLowercase = Self.endsInLowercaseWord(start - 1, text, floor)
    abbreviation = Self.abbreviation(range, stops: stops, digits: digits, text)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    CodePoint.isASCIILetter(byte) || byte &- 0x30 < 10
  }

  /// Whether a quotation mark, a dash or the like ends at `offset`.
  private static func endsMark(_ offset: Int, _ text: Bytes) -> Bool {
    offset >= 3 && text[offset - 3] == 0xE2 && text[offset - 2] == 0x80
  }

  private static func isLoneCapital(_ range: Range<Int>, _ text: Bytes) -> Bool {
    guard 2...3 ~= range.count, text[range.lowerBound] >= 0xC0 else { return false }
    let (value, length) = text.codePoint(at: range.lowerBound)
    return length == range.count && CodePoint.isUppercase(value)
  }

  private static func endsInLowercaseWord(_ blank: Int, _ text: Bytes, _ floor: Int) -> Bool {
    guard blank > floor, text[blank] == 0x20 else { return false }
    var start = blank
    while start > floor, blank - start < 24, text[start - 1] != 0x20 { start -= 1 }
    return text[start] &- 0x61 < 26
  }

  private static func abbreviation(_ range: Range<Int>, stops: Int, digits: Int, _ text: Bytes) -> Abbreviation {
    if let word = PackedWord.packed(range, in: text) {
      let found = Abbreviation.of(word)
      if found != .none { return found }
    }
    // U.S, D.C, Ph.D, N.C.A.A: letters with full stops between them.
    guard stops > 0, digits == 0 else { return .none }
    let pieces = text[range].split(separator: 0x2E, omittingEmptySubsequences: false)
    return pieces.allSatisfy { 1...2 ~= $0.count } ? .mayEnd : .none
  }
}
