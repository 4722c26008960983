/// Which line ends inside a paragraph begin a new sentence in any case.
///
/// A single line end is a blank. It is a soft wrap where the next word would not have fit on the line: into the width of
/// the paragraph's longest line. Else the writer ended the line on purpose, and a sentence ends there where the line ends
/// in `.`, `!`, `?`, `…` or `:`, or the next line begins with a capital, a quotation mark or a bullet. A line of more than
/// 160 bytes was not wrapped by hand. A bullet, a list number or
/// the marks of a heading (`## `) always begin a sentence.
struct LineBreaks {
  let source: Bytes
  let block: Range<Int>

  private static let widest = 160

  /// The reading offsets of the blanks that stand for such line ends.
  func forced(_ ends: [ReadingWriter.LineEnd]) -> [Int] {
    guard !ends.isEmpty else { return [] }
    let lines = lines(ends)
    let width = lines.map(\.count).filter { $0 <= Self.widest }.max() ?? 0
    var forced: [Int] = []
    for index in ends.indices where isForced(lines[index], lines[index + 1], width: width) {
      forced.append(ends[index].reading)
    }
    return forced
  }

  /// The lines without their blanks, in the source.
  private func lines(_ ends: [ReadingWriter.LineEnd]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = block.lowerBound
    for end in ends {
      lines.append(start..<max(start, end.source))
      start = end.source
      while start < block.upperBound {
        let (value, length) = source.codePoint(at: start)
        guard CodePoint.isBlank(value) || CodePoint.isInvisible(value) else { break }
        start += length
      }
    }
    lines.append(start..<block.upperBound)
    return lines
  }

  private func isForced(_ line: Range<Int>, _ next: Range<Int>, width: Int) -> Bool {
    guard !line.isEmpty, !next.isEmpty else { return false }
    if beginsItem(next) || HeadingLine.isHeading(next, in: source) || HeadingLine.isHeading(line, in: source) {
      return true
    }
    var word = next.lowerBound
    while word < next.upperBound, source[word] > 0x20 { word += 1 }
    let isWrapped = line.count <= Self.widest && line.count + 1 + word - next.lowerBound > width
    guard !isWrapped else { return false }
    return endsStatement(line) || beginsStatement(next)
  }

  private func endsStatement(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound {
      let (value, length) = source.codePoint(before: end)
      switch value {
      case 0x21, 0x2E, 0x3A, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F: return true
      case 0x22, 0x27, 0x29, 0x2A, 0x5D, 0x5F, 0x2019, 0x201D, 0xBB: end -= length
      default: return false
      }
    }
    return false
  }

  private func beginsStatement(_ line: Range<Int>) -> Bool {
    let (value, _) = source.codePoint(at: line.lowerBound)
    return CodePoint.isUppercase(value) || [0x22, 0x27, 0xAB, 0x2018, 0x201C, 0x201E].contains(value)
  }

  /// A bullet, a dash or a number with its blank.
  private func beginsItem(_ line: Range<Int>) -> Bool {
    let (value, length) = source.codePoint(at: line.lowerBound)
    var index = line.lowerBound + length
    if [0x2A, 0x2D, 0x2B, 0x2013, 0x2014, 0x2022, 0x25AA, 0x25CF, 0xB7].contains(value) {
      return index < line.upperBound && source[index] == 0x20
    }
    guard CodePoint.isDigit(value) else { return false }
    while index < line.upperBound, index < line.lowerBound + 3, source[index] &- 0x30 < 10 { index += 1 }
    guard index + 1 < line.upperBound else { return false }
    return (source[index] == 0x2E || source[index] == 0x29) && source[index + 1] == 0x20
  }
}
