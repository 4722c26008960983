/// The text that was lifted out of markup, with the blocks in it and the map that leads back to the markup.
struct LiftedText {
  let bytes: [UInt8]
  let blocks: [Block]
  let map: OffsetMap
}

/// Copies the text out of markup, piece by piece.
struct Lifter {
  let source: Bytes
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []
  private var map = OffsetMapBuilder()
  private var blockStart = 0

  init(_ source: Bytes) {
    self.source = source
    bytes.reserveCapacity(source.count)
  }

  /// Takes a range as it stands.
  mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
    map.copy(range.count, from: range.lowerBound)
  }

  /// Puts a text in the place of a range.
  mutating func replace(_ range: Range<Int>, with text: [UInt8]) {
    bytes.append(contentsOf: text)
    map.replace(range, with: text.count)
  }

  mutating func beginBlock() {
    blockStart = bytes.count
  }

  /// Ends the block; one without a visible character is none.
  mutating func endBlock(_ zone: Zone) {
    let start = blockStart
    let visible = bytes.withUnsafeBufferPointer { BlockFinder.visiblePart(of: start..<$0.count, in: $0) }
    if let visible { blocks.append(Block(range: visible, zone: zone)) }
    blockStart = bytes.count
  }

  mutating func finish() -> LiftedText {
    let map = map.finish(readingLength: bytes.count, originalLength: source.count)
    return LiftedText(bytes: bytes, blocks: blocks, map: map)
  }
}

extension ArticleParts {
  /// Reads a lifted text; a header line in it fills what is missing in the metadata.
  init(_ lifted: LiftedText, into metadata: inout Metadata, replacements: [Int]) {
    var header = metadata
    self = lifted.bytes.withUnsafeBufferPointer { source in
      var blocks = lifted.blocks
      HeaderFinder(source: source).take(from: &blocks, into: &header)
      return ArticleParts(blocks, of: source, lifted: lifted.map, replacements: replacements)
    }
    metadata = header
  }
}
