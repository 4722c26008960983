/// Which brackets of a block belong to links: `[text](address)`, `[text][name]`.
struct MarkdownBrackets {
  struct Link {
    /// Where the text's closing bracket stands.
    let close: Int
    /// Behind the address.
    let end: Int
  }

  private var links: [Int: Link] = [:]
  private var linksByClose: [Int: Link] = [:]
  private var notes: [Int: Range<Int>] = [:]

  private static let longestAddress = 2048
  /// Brackets inside an address.
  private static let deepest = 4

  init(_ block: Range<Int>, in source: Bytes) {
    var open: [Int] = []
    var index = block.lowerBound
    while index < block.upperBound {
      switch source[index] {
      case 0x5C: index += 1
      case 0x5B: open.append(index)
      case 0x5D:
        if let start = open.popLast() { add(start, index, block.upperBound, source) }
      default: break
      }
      index += 1
    }
  }

  func link(at open: Int) -> Link? { links[open] }

  func link(closedAt close: Int) -> Link? { linksByClose[close] }

  /// `[^1]`.
  func note(at open: Int) -> Range<Int>? { notes[open] }

  private mutating func add(_ start: Int, _ close: Int, _ limit: Int, _ source: Bytes) {
    if source[start + 1] == 0x5E, close > start + 2 {
      notes[start] = start..<(close + 1)
      return
    }
    guard close + 1 < limit, let end = Self.addressEnd(close + 1, min(limit, close + Self.longestAddress), source)
    else {
      return
    }
    let link = Link(close: close, end: end)
    links[start] = link
    linksByClose[close] = link
  }

  /// The end of `(address "title")` or `[name]`.
  private static func addressEnd(_ start: Int, _ limit: Int, _ source: Bytes) -> Int? {
    guard source[start] == 0x28 || source[start] == 0x5B else { return nil }
    let isName = source[start] == 0x5B
    var depth = 0
    var index = start
    while index < limit {
      switch source[index] {
      case 0x5C: index += 1
      case 0x28 where !isName:
        depth += 1
        if depth > deepest { return nil }
      case 0x29 where !isName:
        depth -= 1
        if depth == 0 { return index + 1 }
      case 0x5D where isName: return index + 1
      case 0x0A where isName, 0x5B where isName && index > start: return nil
      default: break
      }
      index += 1
    }
    return nil
  }
}
