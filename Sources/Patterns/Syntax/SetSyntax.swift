extension PatternParser {
  /// `[…]`; the opening bracket is taken already.
  mutating func set(from start: Int) -> PatternNode {
    // `[[:<:]]` and `[[:>:]]` are word boundaries.
    for boundary in ["[:<:]]", "[:>:]]"] where input.skip(boundary) { return node(.anchor(.wordBoundary), from: start) }
    let isNegated = input.skip("^")
    var items: [CharacterSet.Item] = []
    var isFirst = true
    while let next = input.peek {
      if next == "]", !isFirst {
        _ = input.take()
        return node(.set(CharacterSet(isNegated: isNegated, items: items)), from: start)
      }
      isFirst = false
      if flags.contains(.extendedMore), next == " " || next == "\t" {
        _ = input.take()
        continue
      }
      take(into: &items)
    }
    return node(.unknown, from: start)
  }

  private mutating func take(into items: inout [CharacterSet.Item]) {
    guard let item = item() else { return }
    guard case .one(let low) = item, input.starts(with: "-"), !input.starts(with: "-]") else {
      items.append(item)
      return
    }
    let dash = input.position
    _ = input.take()
    if case .one(let high)? = self.item(), high >= low {
      items.append(.range(low, high))
    } else {
      // `[a-\d]`: the hyphen is plain.
      items.append(item)
      input.back(to: dash)
      _ = input.take()
      items.append(.one("-"))
    }
  }

  /// One item of a class; nil for what does not count.
  private mutating func item() -> CharacterSet.Item? {
    if let posix = posix() { return posix }
    guard let scalar = input.take() else { return nil }
    guard scalar == "\\" else { return .one(scalar) }
    guard let letter = input.take() else { return .unknown }
    switch letter {
    case "b": return .one("\u{8}")
    case "E": return nil
    // Rare, and what stands in it may hold a bracket.
    case "Q":
      _ = input.take(upTo: "\\E")
      return .unknown
    case "1"..."7": return octal(letter)
    case "N" where input.starts(with: "{U+"): return code(letter).map(CharacterSet.Item.one) ?? .unknown
    default:
      if let type = type(letter) { return .type(type) }
      return code(letter).map(CharacterSet.Item.one) ?? .unknown
    }
  }

  private mutating func octal(_ first: Unicode.Scalar) -> CharacterSet.Item {
    var digits = String(first)
    while digits.count < 3, let next = input.peek, ("0"..."7").contains(next) {
      digits.unicodeScalars.append(next)
      _ = input.take()
    }
    return UInt32(digits, radix: 8).flatMap { Unicode.Scalar($0) }.map(CharacterSet.Item.one) ?? .unknown
  }

  private mutating func posix() -> CharacterSet.Item? {
    let start = input.position
    guard input.skip("[:") else { return nil }
    let isNegated = input.skip("^")
    let name = input.take { ("a"..."z").contains($0) }
    if !name.isEmpty, input.skip(":]") { return .posix(name, isNegated: isNegated) }
    input.back(to: start)
    return nil
  }
}
