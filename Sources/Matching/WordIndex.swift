internal import Articles

/// Where the words of a text begin and end, for counting distances in words.
///
/// A word is a run of letters, digits and `_` as PCRE2's `\w` has them, with apostrophes and hyphens inside it.
package struct WordIndex {
  /// Bytes of the reading text, in order.
  package let words: [Range<Int>]

  package init(_ text: [UInt8]) {
    var words: [Range<Int>] = []
    words.reserveCapacity(text.count / 6)
    var index = 0
    while index < text.count {
      let length = wordScalarLength(text, index)
      guard length > 0 else {
        index += 1
        continue
      }
      let start = index
      index = Self.wordEnd(text, from: index + length)
      words.append(start..<index)
    }
    self.words = words
  }

  private static func wordEnd(_ text: [UInt8], from start: Int) -> Int {
    var index = start
    while index < text.count {
      let length = wordScalarLength(text, index)
      if length > 0 {
        index += length
      } else if text[index] == 0x27 || text[index] == 0x2D, index + 1 < text.count,
        wordScalarLength(text, index + 1) > 0
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// The index of the first word that begins at or after `offset`.
  package func firstWord(from offset: Int) -> Int {
    words.partitionPoint { $0.lowerBound >= offset }
  }

  /// How many words begin in a range.
  func count(in range: Range<Int>) -> Int {
    firstWord(from: range.upperBound) - firstWord(from: range.lowerBound)
  }

  /// Words from one range to another: 1 where they are neighbours, 0 where they overlap.
  func distance(_ first: Range<Int>, _ second: Range<Int>) -> Int {
    if first.overlaps(second) { return 0 }
    let gap =
      first.upperBound <= second.lowerBound
      ? first.upperBound..<second.lowerBound : second.upperBound..<first.lowerBound
    return count(in: gap) + 1
  }
}

/// The byte length of the code point at `index` where it is `\w` under UCP (a letter, a digit, another number, `_`), else 0.
func wordScalarLength(_ text: [UInt8], _ index: Int) -> Int {
  let byte = text[index]
  if byte < 0x80 {
    let isLetter = (byte | 0x20) &- 0x61 < 26
    return isLetter || byte &- 0x30 < 10 || byte == 0x5F ? 1 : 0
  }
  guard let (scalar, length) = decodeScalar(text, index) else { return 0 }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
    .letterNumber, .otherNumber:
    return length
  default: return 0
  }
}

/// The code point at `index` of valid UTF-8; nil inside one.
func decodeScalar(_ text: [UInt8], _ index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
  let byte = text[index]
  if byte < 0x80 { return (Unicode.Scalar(byte), 1) }
  let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 0
  guard length > 0, index + length <= text.count else { return nil }
  var value = UInt32(byte) & (0xFF >> UInt32(length + 1))
  for offset in 1..<length { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
  guard let scalar = Unicode.Scalar(value) else { return nil }
  return (scalar, length)
}
