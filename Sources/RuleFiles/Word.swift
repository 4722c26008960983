/// A word or phrase of a list or lexicon.
struct Word: Sendable {
  /// As it stands in the reading text.
  let text: String
  let spot: Spot

  /// nil where nothing is left of it.
  init?(_ typed: String, at spot: Spot) {
    let text = Self.asRead(typed)
    guard !text.isEmpty else { return nil }
    self.text = text
    self.spot = spot
  }

  /// With a capital it matches only as written.
  var hasCapital: Bool { Self.hasCapital(text) }

  static func hasCapital(_ text: String) -> Bool {
    text.utf8.contains { (65...90).contains($0) || $0 >= 0x80 }
      && text.unicodeScalars.contains { scalar in
        scalar.isASCII ? (65...90).contains(scalar.value) : scalar.properties.isUppercase
      }
  }

  /// One blank between words, none around, and `'` for an apostrophe.
  static func asRead(_ typed: String) -> String {
    if isAsRead(typed) { return typed }
    var text = ""
    var blank = false
    for scalar in typed.unicodeScalars {
      if scalar.properties.isWhitespace {
        blank = !text.isEmpty
        continue
      }
      if blank { text.unicodeScalars.append(" ") }
      blank = false
      text.unicodeScalars.append(scalar == "’" ? "'" : scalar)
    }
    return text
  }
}

extension Word {
  /// Most words are: letters, with single blanks between.
  private static func isAsRead(_ typed: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in typed.utf8 {
      guard byte < 0x80, byte > 0x20 || byte == 0x20 && last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20
  }
}

/// The classes of words that inflect.
enum WordClass: String, CaseIterable, Sendable {
  case verb, noun, adjective
}
