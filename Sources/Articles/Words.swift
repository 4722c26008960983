extension Article {
  /// How many words the article has.
  public var wordCount: Int {
    paragraphs.reduce(0) { $0 + wordCount(in: $1.range) }
  }

  /// How many words begin in a range of the reading text.
  ///
  /// A word is a run of what PCRE2's `\w` matches (letters, digits, `_`); an apostrophe or a hyphen between two of these
  /// belongs to it: `don't` and `long-term` are one word each.
  public func wordCount(in range: Range<Int>) -> Int {
    reading.open.withUnsafeBufferPointer { WordCounter.count(range, in: $0) }
  }
}

/// Counts words in the reading text.
enum WordCounter {
  static func count(_ range: Range<Int>, in text: Bytes) -> Int {
    var words = 0
    var isInside = false
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      let (isWord, length) = byte < 0x80 ? (isWordByte(byte), 1) : isWordCodePoint(at: index, text)
      if isWord {
        if !isInside { words += 1 }
        isInside = true
      } else if isInside, byte != 0x27 && byte != 0x2D || !goesOn(at: index + 1, before: range.upperBound, text) {
        isInside = false
      }
      index += length
    }
    return words
  }

  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    CodePoint.isASCIILetter(byte) || byte &- 0x30 < 10 || byte == 0x5F
  }

  private static func isWordCodePoint(at index: Int, _ text: Bytes) -> (Bool, Int) {
    let (value, length) = text.codePoint(at: index)
    return (CodePoint.isLetter(value) || CodePoint.isDigit(value), length)
  }

  private static func goesOn(at index: Int, before end: Int, _ text: Bytes) -> Bool {
    guard index < end else { return false }
    return text[index] < 0x80 ? isWordByte(text[index]) : isWordCodePoint(at: index, text).0
  }
}
