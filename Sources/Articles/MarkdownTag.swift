/// A tag or an address between `<` and `>`.
struct MarkdownTag {
  let end: Int
  /// `<https://example.org>`: the address is text.
  let isAddress: Bool
  /// `<br>`.
  let isBreak: Bool

  private static let longest = 2048

  init?(at start: Int, in source: Bytes, upTo limit: Int) {
    guard start + 2 < limit else { return nil }
    let first = source[start + 1]
    guard CodePoint.isASCIILetter(first) || first == 0x2F || first == 0x21 else { return nil }
    var index = start + 1
    let last = min(limit, start + Self.longest)
    while index < last, source[index] != 0x3E, source[index] != 0x3C { index += 1 }
    guard index < last, source[index] == 0x3E else { return nil }
    end = index + 1
    let inside = source[(start + 1)..<index]
    let isOneWord = !inside.contains(0x20) && !inside.contains(0x22) && first != 0x2F
    isAddress = isOneWord && (inside.contains(0x3A) || inside.contains(0x40))
    isBreak = inside.count >= 2 && first | 0x20 == 0x62 && source[start + 2] | 0x20 == 0x72
  }
}
