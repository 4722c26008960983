/// Lifts the blocks of a Markdown text: headings, paragraphs and list items, without what marks them.
///
/// Code blocks in fences, rules, definitions of links and comments are left out. A heading of any level is a headline.
struct MarkdownBlocks {
  private let source: Bytes
  private var lifter: Lifter
  /// Where the text of the open block ends so far.
  private var openEnd: Int?
  private var fence: (mark: UInt8, length: Int)?
  private var quoteDepth = 0
  /// Lines of the open block, which an underline may make a heading.
  private var lines = 0
  /// The block that is the first heading of level 1.
  private(set) var title: Int?

  init(_ source: Bytes) {
    self.source = source
    lifter = Lifter(source)
  }

  mutating func lift(from start: Int) -> LiftedText {
    var line = start
    while line < source.count {
      let end = BlockFinder.lineEnd(in: source, from: line)
      take(MarkdownLine(line..<end, in: source))
      line = end + 1
    }
    close(.body)
    return lifter.finish()
  }

  private mutating func take(_ line: MarkdownLine) {
    if let open = fence {
      if case .fence(let mark, let length) = line.kind, mark == open.mark, length >= open.length { fence = nil }
      return
    }
    switch line.kind {
    case .blank, .rule, .definition: close(.body)
    case .fence(let mark, let length):
      close(.body)
      fence = (mark, length)
    case .heading(let level):
      close(.body)
      add(line.content)
      closeHeading(level)
    case .underline(let level):
      // Below several lines it is a rule.
      if openEnd != nil, lines == 1 { closeHeading(level) } else { close(.body) }
    case .item:
      close(.body)
      add(line.content)
    case .tableRule: break
    case .text:
      if line.quoteDepth != quoteDepth, line.quoteDepth > 0 || quoteDepth > 0 { close(.body) }
      quoteDepth = line.quoteDepth
      add(line.content)
    }
  }

  private mutating func add(_ content: Range<Int>) {
    if let end = openEnd {
      lifter.replace(end..<content.lowerBound, with: [0x0A])
      lines += 1
    } else {
      lifter.beginBlock()
      lines = 1
    }
    lifter.copy(content)
    openEnd = content.upperBound
  }

  private mutating func closeHeading(_ level: Int) {
    let count = lifter.blocks.count
    close(.headline)
    if level == 1, title == nil, lifter.blocks.count > count { title = count }
  }

  private mutating func close(_ zone: Zone) {
    guard openEnd != nil else { return }
    lifter.endBlock(zone)
    openEnd = nil
  }
}
