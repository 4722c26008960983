/// How many columns of a terminal a text takes.
///
/// A grapheme cluster is as wide as the character it begins with: two columns for East Asian wide and full-width
/// characters and for emoji, none for what only combines, else one.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  package static func of(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    guard let first = character.unicodeScalars.first else { return 0 }
    if isInvisible(first) { return 0 }
    if isWide(first.value) || first.properties.isEmojiPresentation { return 2 }
    // U+FE0F asks for the emoji form of a character that also has a plain one.
    let asksForEmoji = character.unicodeScalars.contains("\u{FE0F}") && first.properties.isEmoji
    return asksForEmoji || isFlag(character) ? 2 : 1
  }

  private static func isFlag(_ character: Character) -> Bool {
    character.unicodeScalars.count >= 2
      && character.unicodeScalars.prefix(2).allSatisfy { (0x1F1E6...0x1F1FF).contains($0.value) }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format: scalar.value != 0xAD
    default: false
    }
  }

  /// East Asian Width W and F, after Unicode Standard Annex 11; emoji are asked for by their own property.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return wide.contains { $0.contains(value) }
  }
}
