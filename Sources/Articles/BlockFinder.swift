/// Divides a text at its blank lines; a blank line holds nothing but white space and invisible characters.
enum BlockFinder {
  static func blocks(in source: Bytes) -> [Block] {
    var blocks: [Block] = []
    var open: Range<Int>?
    var line = 0
    while line < source.count {
      let end = lineEnd(in: source, from: line)
      if let visible = visiblePart(of: line..<end, in: source) {
        open = (open?.lowerBound ?? visible.lowerBound)..<visible.upperBound
      } else if let range = open {
        blocks.append(Block(range: range))
        open = nil
      }
      line = end + 1
    }
    if let range = open { blocks.append(Block(range: range)) }
    return blocks
  }

  /// The offset of the line feed (or lone carriage return) that ends the line at `start`, or the text's end.
  @inline(__always)
  static func lineEnd(in source: Bytes, from start: Int) -> Int {
    var index = start
    while index < source.count {
      let byte = source[index]
      if byte == 0x0A { return index }
      if byte == 0x0D, index + 1 == source.count || source[index + 1] != 0x0A { return index }
      index += 1
    }
    return index
  }

  /// A line without the blanks and invisible characters at its ends; `nil` where nothing else is in it.
  ///
  /// Zero bytes and other controls at the ends are kept, so that they are noted.
  static func visiblePart(of line: Range<Int>, in source: Bytes) -> Range<Int>? {
    var low = line.lowerBound
    while low < line.upperBound {
      let (value, length) = source.codePoint(at: low)
      guard CodePoint.isBlank(value) || CodePoint.isInvisible(value) else { break }
      low += length
    }
    guard low < line.upperBound else { return nil }
    var high = line.upperBound
    while high > low {
      let (value, length) = source.codePoint(before: high)
      guard CodePoint.isBlank(value) || CodePoint.isInvisible(value) else { break }
      high -= length
    }
    while low > line.lowerBound, isControl(source[low - 1]) { low -= 1 }
    while high < line.upperBound, isControl(source[high]) { high += 1 }
    return low..<high
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 || byte == 0x7F) && !CodePoint.isBlank(UInt32(byte))
  }
}
