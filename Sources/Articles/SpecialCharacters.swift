extension ReadingWriter {
  /// Writes a character that is not copied as it stands, or must be looked at first.
  /// - Returns: where the next one begins.
  mutating func writeSpecial(at index: Int, end: Int) -> Int {
    let byte = source[index]
    if byte == 0x2D { return writeHyphens(at: index, end: end) }
    if byte == 0x2E { return writeDots(at: index, end: end) }
    let (value, length) = source.codePoint(at: index)
    let next = index + length
    if CodePoint.isBlank(value) {
      blank = (blank?.lowerBound ?? index)..<next
      if byte == 0x0A || byte == 0x0D { blankHasLineEnd = true }
    } else if CodePoint.isInvisible(value) {
      if value == 0 { zeroBytes += 1 } else if value < 0x20 || 0x7F...0x9F ~= value { controls += 1 }
    } else if Composition.mayChange(value) {
      return writeComposed(at: index, end: end)
    } else {
      copy(index..<next)
    }
    return next
  }

  /// `--` and `---` are a dash; one hyphen, or a line of them, is itself.
  private mutating func writeHyphens(at start: Int, end: Int) -> Int {
    var index = start
    while index < end, source[index] == 0x2D { index += 1 }
    if 2...3 ~= index - start {
      replace(start..<index, with: [0xE2, 0x80, 0x94])
    } else {
      copy(start..<index)
    }
    return index
  }

  /// Three dots or more, with or without blanks between them, are an ellipsis.
  private mutating func writeDots(at start: Int, end: Int) -> Int {
    var index = start + 1
    var dots = 1
    while index < end {
      let gap =
        source[index] == 0x20 ? 1 : source[index] == 0xC2 && index + 1 < end && source[index + 1] == 0xA0 ? 2 : 0
      guard index + gap < end, source[index + gap] == 0x2E else { break }
      index += gap + 1
      dots += 1
    }
    if dots >= 3 {
      replace(start..<index, with: [0xE2, 0x80, 0xA6])
      return index
    }
    copy(start..<(start + 1))
    return start + 1
  }

  /// A letter with the marks that follow it, composed; the letter was copied before its marks were seen.
  private mutating func writeComposed(at index: Int, end: Int) -> Int {
    flushBlank(before: index)
    var letters: [UInt8] = []
    let start = takeBack(letterBefore: index, into: &letters)
    var stop = index
    var next = index
    var count = 0
    while next < end, count < Composition.longest {
      let (value, length) = source.codePoint(at: next)
      let isInvisible = CodePoint.isInvisible(value)
      guard count == 0 || isInvisible || Composition.mayChange(value) else { break }
      next += length
      count += 1
      guard !isInvisible else { continue }
      letters.append(contentsOf: source[(next - length)..<next])
      stop = next
    }
    let composed = Composition.composed(letters)
    if source[start..<stop].elementsEqual(composed) {
      copy(start..<stop)
    } else {
      replace(start..<stop, with: composed)
    }
    return stop
  }

  /// Takes back the letter that a mark at `index` joins, where there is one.
  /// - Returns: where it begins in the source.
  private mutating func takeBack(letterBefore index: Int, into letters: inout [UInt8]) -> Int {
    guard Composition.leans(source.codePoint(at: index).value), map.length > 0, output.last != 0x20 else {
      return index
    }
    let length = output.withUnsafeBufferPointer { $0.codePoint(before: $0.count).length }
    letters = Array(output.suffix(length))
    output.removeLast(length)
    map.takeBack(length)
    return map.originalEnd
  }
}
