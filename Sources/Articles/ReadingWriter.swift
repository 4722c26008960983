/// Writes the reading text of one block after the other, and the map that leads back.
struct ReadingWriter {
  let source: Bytes
  private(set) var output: [UInt8] = []
  private(set) var map = OffsetMapBuilder()
  /// Line ends inside the block written last: where their blank stands in the reading text and in the source.
  private(set) var lineEnds: [LineEnd] = []
  /// Characters of the block written last that were left out because no text has them.
  private(set) var zeroBytes = 0
  private(set) var controls = 0

  struct LineEnd {
    let reading: Int
    let source: Int
  }

  /// Blanks seen since the last character.
  private var blank: Range<Int>?
  private var blankHasLineEnd = false
  private var blockStart = 0

  init(source: Bytes) {
    self.source = source
    output.reserveCapacity(source.count + source.count / 64 + 16)
  }

  mutating func finishMap(originalLength: Int) -> OffsetMap {
    map.finish(readingLength: output.count, originalLength: originalLength)
  }

  mutating func overwrite(_ offset: Int, with byte: UInt8) {
    output[offset] = byte
  }

  /// Writes a block, after two line feeds where it is not the first; where each mark stands is noted in `marks`.
  /// - Returns: the block's range in the reading text.
  mutating func write(_ block: Block, _ marks: inout [QuotationMark]) -> Range<Int> {
    if !output.isEmpty {
      map.replace(map.originalEnd..<block.range.lowerBound, with: 2)
      output.append(0x0A)
      output.append(0x0A)
    }
    beginBlock()
    var mark = 0
    var index = block.range.lowerBound
    let end = block.range.upperBound
    ByteClass.table.withUnsafeBufferPointer { classes in
      while index < end {
        let runEnd = plainRunEnd(from: index, to: end, classes)
        if runEnd > index {
          copy(index..<runEnd)
          index = runEnd
        } else if mark < marks.count, marks[mark].range.lowerBound == index {
          write(&marks[mark])
          index = marks[mark].range.upperBound
          mark += 1
        } else {
          index = writeSpecial(at: index, end: end)
        }
      }
    }
    return blockStart..<output.count
  }

  private mutating func beginBlock() {
    blockStart = output.count
    lineEnds.removeAll(keepingCapacity: true)
    zeroBytes = 0
    controls = 0
    blank = nil
    blankHasLineEnd = false
  }

  /// The end of the characters that are copied as they stand; single spaces between such count.
  @inline(__always)
  private func plainRunEnd(from start: Int, to end: Int, _ classes: Bytes) -> Int {
    var index = start
    while index < end {
      let kind = classes[Int(source[index])]
      if kind == ByteClass.plain {
        index += 1
      } else if kind == ByteClass.space, index > start, index + 1 < end,
        classes[Int(source[index + 1])] == ByteClass.plain
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  @inline(__always)
  private mutating func copy(_ range: Range<Int>) {
    flushBlank(before: range.lowerBound)
    output.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
    map.copy(range.count, from: range.lowerBound)
  }

  private mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    flushBlank(before: range.lowerBound)
    output.append(contentsOf: bytes)
    map.replace(range, with: bytes.count)
  }

  /// Writes the pending blank as one space; none stands at a block's edges.
  @inline(__always)
  private mutating func flushBlank(before offset: Int) {
    guard let range = blank else { return }
    blank = nil
    defer { blankHasLineEnd = false }
    guard output.count > blockStart else { return }
    if blankHasLineEnd { lineEnds.append(LineEnd(reading: output.count, source: range.lowerBound)) }
    output.append(0x20)
    if range.count == 1 {
      map.copy(1, from: range.lowerBound)
    } else {
      map.replace(range, with: 1)
    }
  }

  // MARK: Marks

  private mutating func write(_ mark: inout QuotationMark) {
    flushBlank(before: mark.range.lowerBound)
    let start = output.count
    if mark.role == .plain {
      copy(mark.range)
    } else {
      let bytes = mark.readingBytes
      if source[mark.range].elementsEqual(bytes) { copy(mark.range) } else { replace(mark.range, with: bytes) }
    }
    mark.reading = start..<output.count
  }

  // MARK: Other characters

  /// - Returns: where the next character begins.
  private mutating func writeSpecial(at index: Int, end: Int) -> Int {
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
    var start = index
    var letters: [UInt8] = []
    if Composition.leans(source.codePoint(at: index).value), map.length > 0, output.last != 0x20 {
      let length = output.withUnsafeBufferPointer { $0.codePoint(before: $0.count).length }
      letters = Array(output.suffix(length))
      output.removeLast(length)
      map.takeBack(length)
      start = map.originalEnd
    }
    var stop = index
    var count = 0
    while stop < end, count < Composition.longest {
      let (value, length) = source.codePoint(at: stop)
      let isInvisible = CodePoint.isInvisible(value)
      guard count == 0 || isInvisible || Composition.mayChange(value) else { break }
      if !isInvisible { letters.append(contentsOf: source[stop..<(stop + length)]) }
      stop += length
      count += 1
    }
    let composed = Composition.composed(letters)
    if source[start..<stop].elementsEqual(composed) {
      copy(start..<stop)
    } else {
      replace(start..<stop, with: composed)
    }
    return stop
  }
}

extension QuotationMark {
  /// How the reading text writes the mark: `“…”` outside, `‘…’` inside another quotation.
  fileprivate var readingBytes: [UInt8] {
    switch role {
    case .plain: []
    case .opening: depth == 0 ? [0xE2, 0x80, 0x9C] : [0xE2, 0x80, 0x98]
    case .closing: depth == 0 ? [0xE2, 0x80, 0x9D] : [0xE2, 0x80, 0x99]
    case .apostrophe: [0x27]
    case .stray: [0x22]
    }
  }
}
