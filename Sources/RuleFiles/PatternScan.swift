/// Walks over a pattern just far enough to tell syntax from plain text: escapes, classes, `\Q…\E` and comments are passed over.
struct PatternScan {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  enum Token: Equatable {
    /// A group that captures under a name; the range is the name's.
    case namedGroup(Range<Int>)
    /// A byte that is neither escaped nor inside a class.
    case other(Int)
  }

  mutating func next() -> Token? {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): skipEscape()
      case UInt8(ascii: "["): skipClass()
      case UInt8(ascii: "("):
        if starts(with: "(?#") {
          skip(past: ")")
        } else {
          let start = index
          index += 1
          return name(after: start).map(Token.namedGroup) ?? .other(start)
        }
      default:
        index += 1
        return .other(index - 1)
      }
    }
    return nil
  }

  private func starts(with text: String) -> Bool {
    bytes[index...].starts(with: text.utf8)
  }

  private mutating func skipEscape() {
    if starts(with: #"\Q"#) { skip(past: #"\E"#) } else { index += 2 }
  }

  private mutating func skip(past end: String) {
    while index < bytes.count, !starts(with: end) { index += 1 }
    index = min(bytes.count, index + end.utf8.count)
  }

  private mutating func skipClass() {
    index += 1
    if starts(with: "^") { index += 1 }
    // A bracket that comes first is plain.
    if starts(with: "]") { index += 1 }
    while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
      if bytes[index] == UInt8(ascii: "\\") {
        skipEscape()
      } else if starts(with: "[:") {
        skip(past: ":]")
      } else {
        index += 1
      }
    }
    index += 1
  }

  /// The name in `(?<name>`, `(?'name'` or `(?P<name>`.
  private func name(after start: Int) -> Range<Int>? {
    let rest = bytes[start...]
    for opening in ["(?<", "(?'", "(?P<"] where rest.starts(with: opening.utf8) {
      let first = start + opening.utf8.count
      let name = bytes[first...].prefix {
        $0 == UInt8(ascii: "_") || $0 >= 0x80 || (48...57).contains($0) || (65...90).contains($0 & 0xDF)
      }
      return name.isEmpty ? nil : first..<first + name.count
    }
    return nil
  }
}
