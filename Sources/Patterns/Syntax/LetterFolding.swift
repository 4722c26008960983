/// One form for letters that PCRE2 takes for each other where case does not count.
public enum LetterFolding {
  /// ASCII letters in lower case, and the two letters beyond ASCII that match one: `ſ` for `s`, the Kelvin sign for `k`.
  public static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 65...90: Unicode.Scalar(UInt8(scalar.value) | 0x20)
    case 0x17F: "s"
    case 0x212A: "k"
    default: scalar
    }
  }

  public static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { folded.append(fold(scalar)) }
    return String(folded)
  }

  /// A code point of a pattern as it must stand in a folded text; nil for letters beyond ASCII, whose cases are many.
  static func literal(_ scalar: Unicode.Scalar) -> String? {
    let folded = fold(scalar)
    return folded.isASCII || !folded.properties.isCased && !folded.properties.changesWhenCaseFolded
      ? String(folded) : nil
  }
}
