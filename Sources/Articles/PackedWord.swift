/// Up to eight ASCII bytes in one number, so that short words are looked up without a `String`.
enum PackedWord {
  static func packed(_ word: String) -> UInt64 {
    word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The word of the range, with its letter case; `nil` where it is longer than eight bytes.
  static func packed(_ range: Range<Int>, in source: Bytes) -> UInt64? {
    guard range.count <= 8 else { return nil }
    return source[range].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The first eight bytes of the word.
  static func prefix(_ range: Range<Int>, in source: Bytes) -> UInt64 {
    source[range].prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The same word in lower case.
  static func lowercased(_ word: UInt64) -> UInt64 {
    var result: UInt64 = 0
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      let byte = word >> shift & 0xFF
      result = result << 8 | (byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return result
  }
}
