/// Lifts the text of one block out of its emphasis, links, images, code marks, tags, escapes and entities.
struct MarkdownInline {
  let source: Bytes
  let block: Range<Int>
  private var cuts: [Cut] = []
  private var emphasis = MarkdownEmphasis()
  private var brackets: MarkdownBrackets
  /// For each length of a run of backquotes, whether no such run follows any more.
  private var codeIsOver: Set<Int> = []
  /// No comment ends any more.
  private var commentsAreOver = false

  private static let longestCodeMark = 16

  struct Cut {
    let range: Range<Int>
    let text: [UInt8]
  }

  init(_ block: Range<Int>, in source: Bytes) {
    self.source = source
    self.block = block
    brackets = MarkdownBrackets(block, in: source)
  }

  /// The block is an image and nothing else: what it shows is a caption.
  var isImage: Bool {
    guard source[block.lowerBound] == 0x21, let link = brackets.link(at: block.lowerBound + 1) else { return false }
    return link.end == block.upperBound
  }

  /// What is not text, in order.
  mutating func findCuts() -> [Cut] {
    let keepsImage = isImage
    var index = block.lowerBound
    while index < block.upperBound {
      switch source[index] {
      case 0x5C: index = escape(at: index)
      case 0x60: index = code(at: index)
      case 0x21: index = image(at: index, keepsImage)
      case 0x5B: index = bracket(at: index)
      case 0x5D: index = closingBracket(at: index)
      case 0x3C: index = tag(at: index)
      case 0x26: index = entity(at: index)
      case 0x2A, 0x5F, 0x7E: index = emphasis.run(at: index, in: source, block)
      default: index += 1
      }
    }
    cuts += emphasis.cuts.map { Cut(range: $0, text: []) }
    return cuts.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func cut(_ range: Range<Int>, _ text: [UInt8] = []) {
    cuts.append(Cut(range: range, text: text))
  }

  private mutating func escape(at index: Int) -> Int {
    guard index + 1 < block.upperBound else { return index + 1 }
    let next = source[index + 1]
    let isPunctuation = 0x21...0x7E ~= next && !CodePoint.isASCIILetter(next) && next &- 0x30 >= 10
    guard isPunctuation || next == 0x0A else { return index + 1 }
    cut(index..<(index + 1))
    return next == 0x0A ? index + 1 : index + 2
  }

  private mutating func code(at index: Int) -> Int {
    let length = run(at: index)
    guard length <= Self.longestCodeMark, !codeIsOver.contains(length) else { return index + length }
    var search = index + length
    while search < block.upperBound {
      guard source[search] == 0x60 else {
        search += 1
        continue
      }
      let other = run(at: search)
      if other == length {
        cut(index..<(index + length))
        cut(search..<(search + length))
        return search + length
      }
      search += other
    }
    codeIsOver.insert(length)
    return index + length
  }

  private func run(at index: Int) -> Int {
    source[index..<block.upperBound].prefix { $0 == source[index] }.count
  }

  private mutating func image(at index: Int, _ keepsText: Bool) -> Int {
    guard index + 1 < block.upperBound, source[index + 1] == 0x5B, let link = brackets.link(at: index + 1) else {
      return index + 1
    }
    if keepsText {
      cut(index..<(index + 2))
      cut(link.close..<link.end)
    } else {
      cut(index..<link.end)
    }
    return link.end
  }

  private mutating func bracket(at index: Int) -> Int {
    if let note = brackets.note(at: index) {
      cut(note)
      return note.upperBound
    }
    if brackets.link(at: index) != nil { cut(index..<(index + 1)) }
    return index + 1
  }

  private mutating func closingBracket(at index: Int) -> Int {
    guard let link = brackets.link(closedAt: index) else { return index + 1 }
    cut(index..<link.end)
    return link.end
  }

  private mutating func tag(at index: Int) -> Int {
    if source.has(0x21, 0x2D, 0x2D, at: index + 1) { return comment(at: index) }
    guard let tag = MarkdownTag(at: index, in: source, upTo: block.upperBound) else { return index + 1 }
    if tag.isAddress {
      cut(index..<(index + 1))
      cut((tag.end - 1)..<tag.end)
    } else {
      cut(index..<tag.end, tag.isBreak ? [0x20] : [])
    }
    return tag.end
  }

  private mutating func comment(at index: Int) -> Int {
    guard !commentsAreOver else { return index + 1 }
    var end = index + 4
    while end + 3 <= block.upperBound, !source.has(0x2D, 0x2D, 0x3E, at: end) { end += 1 }
    guard end + 3 <= block.upperBound else {
      commentsAreOver = true
      return index + 1
    }
    cut(index..<(end + 3))
    return end + 3
  }

  private mutating func entity(at index: Int) -> Int {
    guard let entity = Entity(at: index, in: source, upTo: block.upperBound) else { return index + 1 }
    cut(index..<entity.end, entity.text)
    return entity.end
  }
}
