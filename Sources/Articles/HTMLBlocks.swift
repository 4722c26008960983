/// Lifts the paragraphs of a page: what stands between the tags of blocks, without what no article consists of.
struct HTMLBlocks {
  private let source: Bytes
  private var lifter: Lifter
  /// The element that is being passed over, and how often it is open.
  private var skipping: (name: String, depth: Int)?
  private var zones: [(name: String, zone: Zone)] = []
  private var breaks = 0
  private(set) var head = HTMLHead()
  /// The block that is the first heading of level 1.
  private(set) var title: Int?

  init(_ source: Bytes) {
    self.source = source
    lifter = Lifter(source)
  }

  /// - Parameter scope: where the article stands; around it, only what the page says of itself is taken.
  mutating func lift(_ scope: Range<Int>) -> LiftedText {
    lifter.beginBlock()
    var tokens = HTMLTokenizer(source, in: 0..<source.count)
    while let token = tokens.next() {
      switch token {
      case .text(let range):
        if scope.contains(range.lowerBound), skipping == nil { text(range) }
      case .tag(let tag):
        head.take(tag, in: source)
        if scope.contains(tag.range.lowerBound) { take(tag) }
      }
    }
    endBlock()
    return lifter.finish()
  }

  private mutating func take(_ tag: HTMLTag) {
    if let (name, depth) = skipping {
      guard tag.name == name else { return }
      let left = depth + (tag.isClosing ? -1 : 1)
      skipping = left > 0 ? (name, left) : nil
    } else if !tag.isClosing, HTMLElements.skipped.contains(tag.name) {
      endBlock()
      skipping = (tag.name, 1)
    } else if tag.name == "br" {
      lineBreak(tag)
    } else if !HTMLElements.inline.contains(tag.name) {
      endBlock(headingOf: tag)
      setZone(tag)
    }
  }

  /// Two line breaks in a row end a paragraph.
  private mutating func lineBreak(_ tag: HTMLTag) {
    breaks += 1
    if breaks == 2 { endBlock() } else if breaks == 1 { lifter.replace(tag.range, with: [0x0A]) }
  }

  private mutating func setZone(_ tag: HTMLTag) {
    guard let zone = HTMLElements.zone(of: tag.name) else { return }
    if !tag.isClosing {
      zones.append((tag.name, zone))
    } else if let index = zones.lastIndex(where: { $0.name == tag.name }) {
      zones.removeSubrange(index...)
    }
  }

  private mutating func endBlock(headingOf tag: HTMLTag? = nil) {
    let count = lifter.blocks.count
    lifter.endBlock(zones.last?.zone ?? .body)
    breaks = 0
    if let tag, tag.isClosing, tag.name == "h1", title == nil, lifter.blocks.count > count { title = count }
    lifter.beginBlock()
  }

  /// Line ends are blanks; entities are the characters they stand for.
  private mutating func text(_ range: Range<Int>) {
    var start = range.lowerBound
    var index = start
    var isBlank = true
    while index < range.upperBound {
      let byte = source[index]
      if byte > 0x20 { isBlank = false }
      if byte == 0x26, let entity = Entity(at: index, in: source, upTo: range.upperBound) {
        lifter.copy(start..<index)
        lifter.replace(index..<entity.end, with: entity.text)
        index = entity.end
        start = index
      } else if byte == 0x0A || byte == 0x0D {
        lifter.copy(start..<index)
        lifter.replace(index..<(index + 1), with: [0x20])
        index += 1
        start = index
      } else {
        index += 1
      }
    }
    lifter.copy(start..<range.upperBound)
    if !isBlank { breaks = 0 }
  }
}
