/// What the first byte of a character means to the writer of the reading text.
enum ByteClass {
  /// Copied as it stands; bytes that continue a character count as plain, for the writer never stops at one.
  static let plain: UInt8 = 0
  static let space: UInt8 = 1
  /// Must be looked at.
  static let special: UInt8 = 2

  /// The class of each byte.
  static let table: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x20: space
    case 0..<0x20, 0x22, 0x27, 0x2D, 0x2E, 0x60, 0x7F: special
    // Latin-1 signs, combining marks, Greek and Cyrillic exceptions, Hebrew, Arabic, Syriac, NKo.
    case 0xC2, 0xCC, 0xCD, 0xCE, 0xD2, 0xD6...0xE3, 0xEA, 0xEF...0xFF: special
    default: plain
    }
  }
}
