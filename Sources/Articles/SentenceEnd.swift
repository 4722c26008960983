/// Marks that can end a sentence, and what may stand between them and the blank.
struct SentenceEnd {
  /// What the marks say.
  enum Kind {
    case period, exclamation, ellipsis
    /// A mark of a script that writes no blank after it.
    case withoutBlank
  }

  let kind: Kind
  /// Where the first of the marks begins.
  let start: Int
  /// Where the last one, with closing quotation marks and brackets, ends.
  let end: Int
  /// A quotation was closed between the mark and the blank.
  let closesQuotation: Bool

  /// Whether a byte may begin such a mark.
  static let mayBegin: [Bool] = (0..<256).map {
    [0x21, 0x2E, 0x3F, 0xD6, 0xD8, 0xDB, 0xE0, 0xE1, 0xE2, 0xE3, 0xEF].contains($0)
  }

  /// The marks that begin at `offset`, if there are any.
  init?(at offset: Int, in text: Bytes, upTo limit: Int) {
    guard let (first, length) = Self.mark(at: offset, in: text, limit) else { return nil }
    var kind = first
    var index = offset + length
    var closes = false
    while index < limit {
      if let (next, length) = Self.mark(at: index, in: text, limit) {
        if kind == .period || next == .exclamation { kind = next == .period ? kind : next }
        index += length
      } else if let length = Self.closer(at: index, in: text, limit) {
        if length == 3 { closes = true }
        index += length
      } else {
        break
      }
    }
    self.kind = kind
    start = offset
    end = index
    closesQuotation = closes
  }

  private static func mark(at offset: Int, in text: Bytes, _ limit: Int) -> (Kind, Int)? {
    switch text[offset] {
    case 0x2E: return (.period, 1)
    case 0x21, 0x3F: return (.exclamation, 1)
    case 0xD6, 0xD8, 0xDB, 0xE0...0xE3, 0xEF: break
    default: return nil
    }
    let (value, length) = text.codePoint(at: offset)
    switch value {
    case 0x2026: return (.ellipsis, length)
    case 0x203C, 0x203D, 0x2047...0x2049: return (.exclamation, length)
    // Armenian, Arabic, Urdu, Devanagari, Ethiopic.
    case 0x589, 0x61F, 0x6D4, 0x964, 0x965, 0x1362, 0x1367: return (.exclamation, length)
    case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: return (.withoutBlank, length)
    default: return nil
    }
  }

  /// The length of a closing quotation mark or bracket, or of a note's number in brackets.
  private static func closer(at offset: Int, in text: Bytes, _ limit: Int) -> Int? {
    switch text[offset] {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D: return 1
    case 0xE2 where text.has(0xE2, 0x80, 0x9D, at: offset) || text.has(0xE2, 0x80, 0x99, at: offset): return 3
    case 0xE3 where text.codePoint(at: offset).value == 0x300D || text.codePoint(at: offset).value == 0x300F: return 3
    case 0x5B:
      var index = offset + 1
      while index < limit, index < offset + 5, text[index] &- 0x30 < 10 { index += 1 }
      return index > offset + 1 && index < limit && text[index] == 0x5D ? index + 1 - offset : nil
    default: return nil
    }
  }
}
