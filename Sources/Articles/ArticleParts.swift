/// What is read from the blocks of a text.
struct ArticleParts {
  let reading: ReadingText
  let paragraphs: [Paragraph]
  let sentences: [Sentence]
  let quotations: [Quotation]
  let problems: [ReadingProblem]

  /// - Parameters:
  ///   - lifted: leads from `source` to the text as it was sent, where that is markup.
  ///   - replacements: where U+FFFD was put into the text as it was sent, in order.
  init(_ blocks: [Block], of source: Bytes, lifted: OffsetMap? = nil, replacements: [Int]) {
    var builder = ArticleBuilder(source: source)
    for index in blocks.indices {
      builder.read(blocks[index], next: index + 1 < blocks.count ? blocks[index + 1] : nil)
    }
    reading = builder.reading(originalLength: source.count, lifted: lifted)
    paragraphs = builder.paragraphs
    sentences = builder.sentences
    quotations = builder.quotations
    problems =
      Self.repaired(replacements, in: blocks.map { lifted?.original($0.range) ?? $0.range }) + builder.problems
  }

  /// One problem for each paragraph in which something was replaced.
  private static func repaired(_ replacements: [Int], in paragraphs: [Range<Int>]) -> [ReadingProblem] {
    var problems: [ReadingProblem] = []
    var next = 0
    for (paragraph, range) in paragraphs.enumerated() {
      let start = next
      while next < replacements.count, replacements[next] < range.upperBound { next += 1 }
      if next > start {
        let count = next - start
        let what = count == 1 ? "1 place is not UTF-8" : "\(count) places are not UTF-8"
        problems.append(ReadingProblem(paragraph: paragraph, problem: "\(what), read as U+FFFD"))
      }
    }
    return problems
  }
}
