/// Makes articles of Markdown.
public enum MarkdownReader {
  /// Divides a Markdown text; markup is left out of the reading text, and places still lead to the text as it was sent.
  ///
  /// Headings are headlines; list items are paragraphs; an image alone in its paragraph is a caption; code blocks are left
  /// out; `key: value` lines between `---` at the top are metadata. Never fails: what is not valid UTF-8 is replaced, and
  /// noted in the article's problems.
  public static func article(id: String, markdown bytes: [UInt8], metadata: Metadata = Metadata()) -> Article {
    let repair = UTF8Repair(bytes)
    var metadata = metadata
    let parts = repair.bytes.withUnsafeBufferPointer { source in
      let matter = FrontMatter(source)
      matter.fill(&metadata)
      var reader = MarkdownBlocks(source)
      let rough = reader.lift(from: matter.range.upperBound)
      let lifted = lift(rough, title: reader.title, into: &metadata)
      return ArticleParts(lifted, into: &metadata, replacements: repair.replacements)
    }
    return Article(
      id: id, metadata: metadata, original: OriginalText(validUTF8: repair.bytes), reading: parts.reading,
      paragraphs: parts.paragraphs, sentences: parts.sentences, quotations: parts.quotations, problems: parts.problems)
  }

  /// Lifts the text of each block out of its inline markup.
  private static func lift(_ rough: LiftedText, title: Int?, into metadata: inout Metadata) -> LiftedText {
    let lifted = rough.bytes.withUnsafeBufferPointer { source in
      var lifter = Lifter(source)
      for (index, block) in rough.blocks.enumerated() {
        let count = lifter.blocks.count
        lift(block, with: &lifter)
        if index == title, metadata.title == nil, lifter.blocks.count > count {
          metadata.title = String(decoding: lifter.bytes[lifter.blocks[count].range], as: UTF8.self)
        }
      }
      return lifter.finish()
    }
    return LiftedText(bytes: lifted.bytes, blocks: lifted.blocks, map: lifted.map.through(rough.map))
  }

  private static func lift(_ block: Block, with lifter: inout Lifter) {
    var inline = MarkdownInline(block.range, in: lifter.source)
    let isImage = inline.isImage
    lifter.beginBlock()
    var start = block.range.lowerBound
    for cut in inline.findCuts() {
      lifter.copy(start..<cut.range.lowerBound)
      if !cut.text.isEmpty { lifter.replace(cut.range, with: cut.text) }
      start = cut.range.upperBound
    }
    lifter.copy(start..<block.range.upperBound)
    lifter.endBlock(isImage ? .caption : block.zone)
  }
}
