/// What follows the blank after a possible end of a sentence.
struct SentenceStart {
  enum Kind {
    case lowercase, uppercase, digit
    /// A letter of a script without capitals, a sign of money, an emoji: nothing speaks against a new sentence.
    case other
  }

  let kind: Kind
  /// An opening quotation mark stands before it.
  let opensQuotation: Bool
  /// The first word, where it is short and ASCII.
  let word: UInt64
  let wordRange: Range<Int>

  init(at offset: Int, in text: Bytes, upTo limit: Int) {
    var index = offset
    var opens = false
    while index < limit, let length = Self.opener(at: index, in: text) {
      if length == 3 { opens = true }
      index += length
    }
    opensQuotation = opens
    guard index < limit else {
      kind = .other
      word = 0
      wordRange = index..<index
      return
    }
    let (value, _) = text.codePoint(at: index)
    kind =
      CodePoint.isLowercase(value)
      ? .lowercase
      : CodePoint.isUppercase(value) ? .uppercase : CodePoint.isDigit(value) ? .digit : .other
    var end = index
    while end < limit, end - index < 9, CodePoint.isASCIILetter(text[end]) { end += 1 }
    wordRange = index..<end
    word = PackedWord.packed(wordRange, in: text) ?? 0
  }

  /// The length of an opening quotation mark or bracket, or of a dash or bullet with its blank.
  private static func opener(at offset: Int, in text: Bytes) -> Int? {
    switch text[offset] {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B: return 1
    case 0x2D where offset + 1 < text.count && text[offset + 1] == 0x20: return 2
    case 0xC2 where offset + 1 < text.count && (text[offset + 1] == 0xA1 || text[offset + 1] == 0xBF): return 2
    case 0xE2 where text.has(0xE2, 0x80, 0x9C, at: offset) || text.has(0xE2, 0x80, 0x98, at: offset): return 3
    case 0xE2 where isDashOrBullet(at: offset, in: text): return 4
    default: return nil
    }
  }

  private static func isDashOrBullet(at offset: Int, in text: Bytes) -> Bool {
    guard offset + 3 < text.count, text[offset + 3] == 0x20 else { return false }
    return [0x2013, 0x2014, 0x2022].contains(text.codePoint(at: offset).value)
  }
}
