/// A pattern as it was typed, taken apart at its `{{names}}`.
struct WrittenPattern: Sendable {
  let value: YAMLValue
  let text: String
  let pieces: [Piece]

  /// Offsets are UTF-8 bytes of `text`.
  enum Piece: Sendable {
    case written(Range<Int>)
    case name(String, Range<Int>)
    /// `{{` and a letter, without the `}}` that a name ends with.
    case open(Range<Int>)

    var range: Range<Int> {
      switch self {
      case .written(let range), .name(_, let range), .open(let range): range
      }
    }
  }

  /// nil where the value is no text.
  init?(_ value: YAMLValue) {
    guard let text = value.text else { return nil }
    self.value = value
    self.text = text
    pieces = Self.pieces(of: Array(text.utf8))
  }

  func slice(_ range: Range<Int>) -> Substring {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: range.count)]
  }

  /// The names it uses, with their places.
  var names: [(name: String, range: Range<Int>)] {
    pieces.compactMap { piece in
      if case .name(let name, let range) = piece { (name, range) } else { nil }
    }
  }

  private static func pieces(of bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    var index = 0
    while index + 1 < bytes.count {
      guard let piece = name(bytes, at: index) else {
        index += 1
        continue
      }
      if start < index { pieces.append(.written(start..<index)) }
      pieces.append(piece)
      index = piece.range.upperBound
      start = index
    }
    if start < bytes.count { pieces.append(.written(start..<bytes.count)) }
    return pieces
  }

  /// A name that begins at `start`.
  private static func name(_ bytes: [UInt8], at start: Int) -> Piece? {
    guard bytes[start] == UInt8(ascii: "{"), bytes[start + 1] == UInt8(ascii: "{") else { return nil }
    if let end = closing(bytes, from: start + 2) {
      return .name(String(decoding: bytes[start + 2..<end], as: UTF8.self), start..<end + 2)
    }
    // `{{2}` is a brace with a quantifier.
    let isName = start + 2 < bytes.count && (97...122).contains(bytes[start + 2])
    return isName ? .open(start..<start + 2) : nil
  }

  /// The offset of the `}}` that closes a name.
  private static func closing(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count, bytes[index] != UInt8(ascii: "{"), bytes[index] != UInt8(ascii: "\n") {
      if bytes[index] == UInt8(ascii: "}") {
        return bytes[index + 1] == UInt8(ascii: "}") && index > start ? index : nil
      }
      index += 1
    }
    return nil
  }
}
