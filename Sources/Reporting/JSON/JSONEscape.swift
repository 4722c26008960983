/// Which bytes of a string JSON cannot hold as they are, and how it writes them.
enum JSONEscape {
  /// How many bytes to replace at `index`, and by what; nil where the byte stays.
  static func at(_ index: Int, of text: UnsafeBufferPointer<UInt8>) -> (length: Int, escape: String)? {
    let byte = text[index]
    if byte >= 0x20, byte < 0x80 {
      switch byte {
      case UInt8(ascii: "\""): return (1, "\\\"")
      case UInt8(ascii: "\\"): return (1, "\\\\")
      default: return nil
      }
    }
    return byte < 0x20 ? (1, control(byte)) : lineEnd(index, of: text)
  }

  private static func control(_ byte: UInt8) -> String {
    switch byte {
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    }
  }

  /// U+0085, U+2028 and U+2029 end a line for some readers.
  private static func lineEnd(_ index: Int, of text: UnsafeBufferPointer<UInt8>) -> (length: Int, escape: String)? {
    if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0x85 { return (2, "\\u0085") }
    guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
    switch text[index + 2] {
    case 0xA8: return (3, "\\u2028")
    case 0xA9: return (3, "\\u2029")
    default: return nil
    }
  }
}
