/// Takes header lines (`date 2024-08-29 By Asma Khan Durrani`) off the top of a text.
///
/// They are looked for in its first three blocks, at the top of each, and only short lines count that are wholly a header.
/// A first block of one line that stands right above a header is the headline.
struct HeaderFinder {
  let source: Bytes

  private static let blocksSearched = 3
  private static let longestLine = 160
  private static let linesTaken = 4

  /// Removes header lines from the blocks and fills what is missing in the metadata.
  func take(from blocks: inout [Block], into metadata: inout Metadata) {
    var index = 0
    while index < min(Self.blocksSearched, blocks.count) {
      let rest = takeLines(from: blocks[index].range, into: &metadata)
      guard rest != blocks[index].range else {
        index += 1
        continue
      }
      if index == 1 { nameHeadline(&blocks[0], &metadata) }
      guard rest.isEmpty else {
        blocks[index].range = rest
        return
      }
      blocks.remove(at: index)
    }
  }

  /// What remains of a block without the header lines at its top.
  private func takeLines(from block: Range<Int>, into metadata: inout Metadata) -> Range<Int> {
    var start = block.lowerBound
    for _ in 0..<Self.linesTaken where start < block.upperBound {
      let end = min(BlockFinder.lineEnd(in: source, from: start), block.upperBound)
      guard let line = BlockFinder.visiblePart(of: start..<end, in: source), line.count <= Self.longestLine,
        HeaderStart.begins(line, in: source),
        let header = HeaderLine(String(decoding: source[line], as: UTF8.self))
      else { break }
      metadata.published = metadata.published ?? header.published
      metadata.byline = metadata.byline ?? header.byline
      start = BlockFinder.visiblePart(of: end..<block.upperBound, in: source)?.lowerBound ?? block.upperBound
    }
    return start..<block.upperBound
  }

  private func nameHeadline(_ block: inout Block, _ metadata: inout Metadata) {
    let range = block.range
    guard BlockFinder.lineEnd(in: source, from: range.lowerBound) >= range.upperBound else { return }
    block.zone = .headline
    if metadata.title == nil { metadata.title = String(decoding: source[range], as: UTF8.self) }
  }
}
