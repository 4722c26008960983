/// Text of strangers, made safe for a terminal.
package enum PlainText {
  /// Control characters become U+FFFD, line ends and tabs a space; what changes the direction of writing is left out.
  package static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: needsCare) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: safe.append(" ")
      case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: continue
      case 0..<0x20, 0x7F..<0xA0: safe.append("\u{FFFD}")
      case 0x2028, 0x2029: safe.append(" ")
      default: safe.append(scalar)
      }
    }
    return String(safe)
  }

  private static func needsCare(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || (0x200E...0x2069).contains(scalar.value)
      || scalar.value == 0x061C
  }
}
