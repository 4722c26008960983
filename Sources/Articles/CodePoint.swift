/// What reading needs to know of a code point.
enum CodePoint {
  /// White space of any width, line ends included.
  static func isBlank(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// What leaves no trace in the reading text: zero-width characters, soft hyphens, marks of direction, controls.
  static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0...0x08, 0x0E...0x1F, 0x7F, 0x80...0x84, 0x86...0x9F: true
    case 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }

  /// A letter, or a mark that belongs to one.
  static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return (value | 0x20) &- 0x61 < 26 }
    if value < 0xC0 { return value == 0xAA || value == 0xB5 || value == 0xBA }
    if value < 0x250 { return value != 0xD7 && value != 0xF7 }
    if 0x2000..<0x2070 ~= value { return false }
    guard let scalar = Unicode.Scalar(value) else { return false }
    if scalar.properties.isAlphabetic { return true }
    return isCombining(value)
  }

  @inline(__always)
  static func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26
  }

  static func isUppercase(_ value: UInt32) -> Bool {
    if value < 0x80 { return value &- 0x41 < 26 }
    if 0x2000..<0x2070 ~= value { return false }
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
  }

  static func isLowercase(_ value: UInt32) -> Bool {
    if value < 0x80 { return value &- 0x61 < 26 }
    if 0x2000..<0x2070 ~= value { return false }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }

  static func isDigit(_ value: UInt32) -> Bool {
    if value < 0x80 { return value &- 0x30 < 10 }
    if value < 0x660 || 0x2000..<0x2070 ~= value { return false }
    return Unicode.Scalar(value)?.properties.generalCategory == .decimalNumber
  }

  /// A mark that is written over, under or around the character before it.
  static func isCombining(_ value: UInt32) -> Bool {
    if value < 0x300 { return false }
    if value < 0x370 { return true }
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
