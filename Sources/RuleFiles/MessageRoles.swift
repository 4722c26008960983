/// The `{role}`s of a message.
enum MessageRoles {
  /// Each with its bytes, braces included.
  static func find(in message: String) -> [(name: String, range: Range<Int>)] {
    let bytes = Array(message.utf8)
    var found: [(name: String, range: Range<Int>)] = []
    var open: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "{") {
        open = index
      } else if byte == UInt8(ascii: "}"), let start = open {
        if index > start + 1 {
          found.append((String(decoding: bytes[start + 1..<index], as: UTF8.self), start..<index + 1))
        }
        open = nil
      }
    }
    return found
  }
}
