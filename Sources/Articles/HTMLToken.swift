/// A tag or a stretch of text of an HTML page.
enum HTMLToken {
  case text(Range<Int>)
  case tag(HTMLTag)
}

/// A tag, with its name in lower case.
struct HTMLTag {
  let name: String
  let isClosing: Bool
  /// The whole of it, with `<` and `>`.
  let range: Range<Int>
  /// What stands between the name and `>`.
  let attributes: Range<Int>
}

/// Reads the tokens of a page, one after the other; comments, declarations, scripts and styles are passed over.
struct HTMLTokenizer {
  let source: Bytes
  private var index: Int
  private let end: Int
  /// No comment ends any more.
  private var commentsAreOver = false

  init(_ source: Bytes, in range: Range<Int>) {
    self.source = source
    index = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> HTMLToken? {
    while index < end {
      let start = index
      if source[start] != 0x3C || !beginsMarkup(start) {
        index += 1
        while index < end, source[index] != 0x3C { index += 1 }
        return .text(start..<index)
      }
      if source[start + 1] == 0x21 || source[start + 1] == 0x3F {
        passDeclaration()
      } else if let tag = takeTag() {
        if !tag.isClosing, HTMLElements.raw.contains(tag.name) { passRaw(tag.name) }
        return .tag(tag)
      } else {
        index = end
      }
    }
    return nil
  }

  private func beginsMarkup(_ start: Int) -> Bool {
    guard start + 1 < end else { return false }
    let byte = source[start + 1]
    if byte == 0x2F { return start + 2 < end && CodePoint.isASCIILetter(source[start + 2]) }
    return byte == 0x21 || byte == 0x3F || CodePoint.isASCIILetter(byte)
  }

  private mutating func passDeclaration() {
    let isComment = source.has(0x21, 0x2D, 0x2D, at: index + 1)
    if isComment, !commentsAreOver {
      var close = index + 4
      while close < end, !source.has(0x2D, 0x2D, 0x3E, at: close) { close += 1 }
      if close < end {
        index = close + 3
        return
      }
      commentsAreOver = true
    }
    while index < end, source[index] != 0x3E { index += 1 }
    index = min(index + 1, end)
  }

  /// The tag at `index`, past which it moves; `nil` where it does not end.
  private mutating func takeTag() -> HTMLTag? {
    let start = index
    let isClosing = source[start + 1] == 0x2F
    let nameStart = start + (isClosing ? 2 : 1)
    var nameEnd = nameStart
    while nameEnd < end,
      CodePoint.isASCIILetter(source[nameEnd]) || source[nameEnd] &- 0x30 < 10 || source[nameEnd] == 0x2D
    {
      nameEnd += 1
    }
    var quote: UInt8 = 0
    var close = nameEnd
    while close < end, quote != 0 || source[close] != 0x3E {
      let byte = source[close]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27, source[close - 1] == 0x3D {
        quote = byte
      }
      close += 1
    }
    guard close < end else { return nil }
    index = close + 1
    let name = String(decoding: source[nameStart..<nameEnd], as: UTF8.self).lowercased()
    return HTMLTag(name: name, isClosing: isClosing, range: start..<index, attributes: nameEnd..<close)
  }

  /// Moves to the closing tag of an element whose inside is no markup.
  private mutating func passRaw(_ name: String) {
    let closing = Array("</\(name)".utf8)
    while index < end {
      if source[index] == 0x3C, index + closing.count <= end,
        zip(source[index..<(index + closing.count)], closing).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
      {
        return
      }
      index += 1
    }
  }
}
