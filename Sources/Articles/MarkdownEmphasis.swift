/// Pairs runs of `*`, `_` and `~~` and says which of them are marks and not text.
struct MarkdownEmphasis {
  private(set) var cuts: [Range<Int>] = []
  /// Runs that are still open, by their character.
  private var open: [UInt8: [Range<Int>]] = [:]

  /// Takes the run at `index`.
  /// - Returns: where it ends.
  mutating func run(at index: Int, in source: Bytes, _ block: Range<Int>) -> Int {
    let mark = source[index]
    var end = index
    while end < block.upperBound, source[end] == mark { end += 1 }
    guard mark != 0x7E || end - index == 2 else { return end }
    let before = index == block.lowerBound ? 0x20 : source.codePoint(before: index).value
    let after = end == block.upperBound ? 0x20 : source.codePoint(at: end).value
    let canOpen = Self.touches(after, other: before) && (mark != 0x5F || !Self.isWord(before))
    let canClose = Self.touches(before, other: after) && (mark != 0x5F || !Self.isWord(after))
    var rest = index..<end
    if canClose { rest = close(rest, mark) }
    if canOpen, !rest.isEmpty { open[mark, default: []].append(rest) }
    return end
  }

  /// Takes what an open run can match; returns what is left.
  private mutating func close(_ run: Range<Int>, _ mark: UInt8) -> Range<Int> {
    var rest = run
    while !rest.isEmpty, let opener = open[mark]?.popLast() {
      let count = min(opener.count, rest.count)
      cuts.append((opener.upperBound - count)..<opener.upperBound)
      cuts.append(rest.lowerBound..<(rest.lowerBound + count))
      rest = (rest.lowerBound + count)..<rest.upperBound
      if opener.count > count { open[mark]?.append(opener.lowerBound..<(opener.upperBound - count)) }
    }
    return rest
  }

  /// Whether a mark leans on this neighbour: not a blank, and no punctuation inside a word.
  private static func touches(_ neighbour: UInt32, other: UInt32) -> Bool {
    if CodePoint.isBlank(neighbour) { return false }
    return isWord(neighbour) || CodePoint.isBlank(other) || !isWord(other)
  }

  private static func isWord(_ value: UInt32) -> Bool {
    CodePoint.isLetter(value) || CodePoint.isDigit(value)
  }
}
