/// `## Key points`: a line that Markdown would make a heading, in a text that is not called Markdown.
enum HeadingLine {
  private static let longest = 300

  /// Whether a line is one.
  static func isHeading(_ line: Range<Int>, in source: Bytes) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound, source[index] == 0x23 { index += 1 }
    return 1...6 ~= index - line.lowerBound && index < line.upperBound && source[index] == 0x20
  }

  /// Whether a short block ends in such a line: with it belongs what stands above it, as the time in a live blog.
  static func isHeadline(_ block: Range<Int>, in source: Bytes) -> Bool {
    guard block.count <= longest else { return false }
    var start = block.upperBound
    while start > block.lowerBound, source[start - 1] != 0x0A { start -= 1 }
    return isHeading(start..<block.upperBound, in: source)
  }
}
