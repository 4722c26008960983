/// The code points of a pattern, read from left to right; places are UTF-8 bytes.
struct PatternInput {
  private let scalars: [Unicode.Scalar]
  /// Of each code point, and of the end.
  private let offsets: [Int]
  private(set) var position = 0

  init(_ pattern: String) {
    scalars = Array(pattern.unicodeScalars)
    var offsets = [0]
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    self.offsets = offsets
  }

  var count: Int { offsets[scalars.count] }
  var index: Int { offsets[position] }
  var isAtEnd: Bool { position == scalars.count }
  var peek: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }

  mutating func take() -> Unicode.Scalar? {
    guard let scalar = peek else { return nil }
    position += 1
    return scalar
  }

  mutating func back(to position: Int) { self.position = position }

  func starts(with text: String) -> Bool {
    scalars[position...].starts(with: text.unicodeScalars)
  }

  /// Passes over `text` if it comes next.
  mutating func skip(_ text: String) -> Bool {
    guard starts(with: text) else { return false }
    position += text.unicodeScalars.count
    return true
  }

  mutating func take(while matches: (Unicode.Scalar) -> Bool) -> String {
    var taken = String.UnicodeScalarView()
    while let scalar = peek, matches(scalar) {
      taken.append(scalar)
      position += 1
    }
    return String(taken)
  }

  /// What stands before `end`, and passes over both; nil, without moving, where it does not come.
  mutating func take(upTo end: String) -> String? {
    let start = position
    var taken = String.UnicodeScalarView()
    while !isAtEnd {
      if skip(end) { return String(taken) }
      taken.append(scalars[position])
      position += 1
    }
    position = start
    return nil
  }

  mutating func number() -> Int? {
    let start = position
    let digits = take { ("0"..."9").contains($0) }
    guard let number = Int(digits) else {
      position = start
      return nil
    }
    return number
  }

  mutating func word() -> String? {
    let word = take { $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil }
    return word.isEmpty ? nil : word
  }

  /// `{{name}}`.
  mutating func takeName() -> String? {
    let start = position
    guard skip("{{") else { return nil }
    let name = take { $0 != "}" && $0 != "{" && $0 != "\n" }
    if !name.isEmpty, skip("}}") { return name }
    position = start
    return nil
  }

  /// Under `(?x)`: one blank, or a comment to the end of its line.
  mutating func skipBlanksAndComment() -> Bool {
    guard let scalar = peek else { return false }
    if scalar.properties.isPatternWhitespace {
      position += 1
      return true
    }
    guard scalar == "#" else { return false }
    while let next = take(), next != "\n" {}
    return true
  }

  /// Goes to the `)` that closes the group one is in, or to the end.
  mutating func skipToClosing() {
    var depth = 0
    while let scalar = peek {
      switch scalar {
      case "\\":
        position = min(position + 1, scalars.count)
        if peek == "Q" { _ = take(upTo: "\\E") }
      case "[": skipSet()
      case "(": depth += 1
      case ")":
        if depth == 0 { return }
        depth -= 1
      default: break
      }
      position = min(position + 1, scalars.count)
    }
  }

  /// From `[` to the last code point of the class.
  private mutating func skipSet() {
    position += 1
    _ = skip("^")
    _ = skip("]")
    while let scalar = peek, scalar != "]" {
      if scalar == "\\" { position += 1 }
      if starts(with: "[:"), take(upTo: ":]") != nil { continue }
      position = min(position + 1, scalars.count)
    }
  }
}
