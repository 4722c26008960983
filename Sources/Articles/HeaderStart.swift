/// How a header line can begin, told from its bytes: only such a line is looked at as a whole.
enum HeaderStart {
  static func begins(_ line: Range<Int>, in source: Bytes) -> Bool {
    var start = line.lowerBound
    while start < line.upperBound, source[start] == 0x2A || source[start] == 0x5F { start += 1 }
    var end = start
    while end < line.upperBound, CodePoint.isASCIILetter(source[end]) { end += 1 }
    if end == start { return start < line.upperBound && source[start] &- 0x30 < 10 }
    let word = PackedWord.lowercased(PackedWord.prefix(start..<end, in: source))
    return words.contains(word)
  }

  private static let words: Set<UInt64> = Set(
    """
    by date published publication posted updated first last modified created on at issued interview report analysis \
    opinion words story review written reporting comment january february march april may june july august september \
    october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday \
    saturday sunday mon tue tues wed thu thur thurs fri sat sun
    """.split(separator: " ").map { PackedWord.packed(String($0.prefix(8))) })
}
