extension PatternParser {
  /// What a backslash begins; nil for what does not count. The backslash is taken already.
  mutating func escape(from start: Int) -> PatternNode? {
    guard let letter = input.take() else { return node(.unknown, from: start) }
    if letter == "Q" { return quotedText() }
    if letter == "E" { return nil }
    if let anchor = Self.anchors[letter] { return node(.anchor(anchor), from: start) }
    if letter == "N", input.starts(with: "{U+") {
      let scalar = code(letter)
      return node(scalar.map(PatternNode.Kind.literal) ?? .unknown, from: start)
    }
    if let type = type(letter) { return node(.type(type), from: start) }
    switch letter {
    case "K": return node(.matchStart, from: start)
    case "R", "X": return node(.sequence(letter), from: start)
    case "k", "g": return node(reference(letter), from: start)
    case "1"..."9": return node(number(letter), from: start)
    default: return node(code(letter).map(PatternNode.Kind.literal) ?? .unknown, from: start)
    }
  }

  private static let anchors: [Unicode.Scalar: PatternNode.Anchor] = [
    "b": .wordBoundary, "B": .notWordBoundary, "A": .start, "z": .end, "Z": .end, "G": .searchStart,
  ]

  private static let types: [Unicode.Scalar: CharacterType] = [
    "d": .digit, "D": .notDigit, "w": .word, "W": .notWord, "s": .space, "S": .notSpace, "h": .horizontalSpace,
    "H": .notHorizontalSpace, "v": .verticalSpace, "V": .notVerticalSpace, "N": .notLineFeed,
  ]

  /// `\d`, `\p{…}`; nil, without moving, for other letters.
  mutating func type(_ letter: Unicode.Scalar) -> CharacterType? {
    if let type = Self.types[letter] { return type }
    guard letter == "p" || letter == "P" else { return nil }
    var name = input.skip("{") ? input.take(upTo: "}") ?? "" : input.take().map(String.init) ?? ""
    let isTurned = name.hasPrefix("^")
    if isTurned { name.removeFirst() }
    return .property(name, isNegated: (letter == "P") != isTurned)
  }

  /// The code point an escape names; nil where it names none.
  mutating func code(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "a": return "\u{7}"
    case "e": return "\u{1B}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "0": return scalar(input.take { ("0"..."7").contains($0) }, radix: 8, longest: 2, or: "\0")
    case "x":
      if input.skip("{") { return scalar(input.take(upTo: "}") ?? "", radix: 16) }
      return hexadecimalPair()
    case "o": return input.skip("{") ? scalar(input.take(upTo: "}") ?? "", radix: 8) : nil
    case "N": return input.skip("{U+") ? scalar(input.take(upTo: "}") ?? "", radix: 16) : nil
    default:
      // A letter or digit without a meaning is an error; anything else stands for itself.
      return letter.isASCII && letter.properties.isAlphabetic || ("0"..."9").contains(letter) ? nil : letter
    }
  }

  /// `\x` and up to two digits.
  private mutating func hexadecimalPair() -> Unicode.Scalar? {
    var digits = ""
    while digits.count < 2, let next = input.peek, next.properties.isASCIIHexDigit {
      digits.unicodeScalars.append(next)
      _ = input.take()
    }
    return digits.isEmpty ? "\0" : scalar(digits, radix: 16)
  }

  private func scalar(_ digits: String, radix: Int, longest: Int = 8, or none: Unicode.Scalar? = nil) -> Unicode.Scalar?
  {
    if digits.isEmpty { return none }
    guard digits.count <= longest, let value = UInt32(digits, radix: radix) else { return nil }
    return Unicode.Scalar(value)
  }

  /// `\Q…\E`: each code point for itself.
  private mutating func quotedText() -> PatternNode? {
    var parts: [PatternNode] = []
    let start = input.index
    while !input.isAtEnd, !input.skip("\\E") {
      let place = input.index
      if let scalar = input.take() { parts.append(node(.literal(scalar), from: place)) }
    }
    guard let last = parts.popLast() else { return nil }
    // A quantifier behind `\E` is the last code point's.
    parts.append(quantified(last))
    return parts.count == 1 ? parts[0] : node(.concatenation(parts), from: start)
  }

  /// `\k<name>`, `\g{-1}`, `\g<name>` …
  private mutating func reference(_ letter: Unicode.Scalar) -> PatternNode.Kind {
    for (open, close) in [("{", "}"), ("<", ">"), ("'", "'")] where input.skip(open) {
      guard let text = input.take(upTo: close), let target = target(text) else { return .unknown }
      // Oniguruma's `\g<…>` calls the group; Perl's `\g{…}` refers back to it.
      return letter == "g" && open != "{" ? .subroutine(target) : .backreference(target)
    }
    let text = input.take { $0 == "-" || $0 == "+" || ("0"..."9").contains($0) }
    return letter == "g" ? target(text).map(PatternNode.Kind.backreference) ?? .unknown : .unknown
  }

  /// A group by `2`, `-1`, `+1` or its name.
  func target(_ text: String) -> PatternNode.Reference? {
    guard let first = text.unicodeScalars.first else { return nil }
    if first == "-" { return Int(text).map { .number(captures + 1 + $0) } }
    if first == "+" { return Int(text.dropFirst()).map { .number(captures + $0) } }
    if ("0"..."9").contains(first) { return Int(text).map(PatternNode.Reference.number) }
    return .name(text)
  }

  /// `\1`: a group, or from 10 on a code point in octal where there are not so many groups.
  private mutating func number(_ first: Unicode.Scalar) -> PatternNode.Kind {
    let digits = String(first) + input.take { ("0"..."9").contains($0) }
    guard let number = Int(digits) else { return .unknown }
    return number < 10 || number <= captures ? .backreference(.number(number)) : .unknown
  }
}
