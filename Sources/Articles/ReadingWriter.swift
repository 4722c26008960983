/// Writes the reading text of one block after the other, and the map that leads back.
struct ReadingWriter {
  let source: Bytes
  var output: [UInt8] = []
  var map = OffsetMapBuilder()
  /// Line ends inside the block written last: where their blank stands in the reading text and in the source.
  private(set) var lineEnds: [LineEnd] = []
  /// Characters of the block written last that were left out because no text has them.
  var zeroBytes = 0
  var controls = 0

  struct LineEnd {
    let reading: Int
    let source: Int
  }

  /// Blanks seen since the last character.
  var blank: Range<Int>?
  var blankHasLineEnd = false
  private(set) var blockStart = 0

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
    beginBlock(block)
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

  private mutating func beginBlock(_ block: Block) {
    if !output.isEmpty {
      map.replace(map.originalEnd..<block.range.lowerBound, with: 2)
      output.append(0x0A)
      output.append(0x0A)
    }
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
  mutating func copy(_ range: Range<Int>) {
    flushBlank(before: range.lowerBound)
    output.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
    map.copy(range.count, from: range.lowerBound)
  }

  mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    flushBlank(before: range.lowerBound)
    output.append(contentsOf: bytes)
    map.replace(range, with: bytes.count)
  }

  /// Writes the pending blank as one space; none stands at a block's edges.
  @inline(__always)
  mutating func flushBlank(before offset: Int) {
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
