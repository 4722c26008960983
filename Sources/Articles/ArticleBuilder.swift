/// Reads one block after the other into the parts of an article.
struct ArticleBuilder {
  let source: Bytes
  private let scanner: MarkScanner
  private var writer: ReadingWriter
  private var marks: [QuotationMark] = []
  private(set) var paragraphs: [Paragraph] = []
  private(set) var sentences: [Sentence] = []
  private(set) var quotations: [Quotation] = []
  private(set) var problems: [ReadingProblem] = []
  /// The quotation that the paragraph before left open for this one.
  private var leftOpen: (quotation: Int, family: QuotationMark.Family)?

  init(source: Bytes) {
    self.source = source
    scanner = MarkScanner(source: source)
    writer = ReadingWriter(source: source)
  }

  /// - Parameter next: the block that follows, which may take up a quotation.
  mutating func read(_ block: Block, next: Block?) {
    scanner.scan(block.range, into: &marks)
    if !marks.isEmpty {
      MarkPairing.pair(&marks, in: source, block.range, takenUpBy: next.flatMap(openingFamily))
    }
    let range = writer.write(block, &marks)
    let first = quotations.count
    addQuotations(in: range)
    addSentences(of: block, in: range, quotations: first..<quotations.count)
    noteProblems()
  }

  /// - Parameter lifted: leads on from the source to the text as it was sent.
  mutating func reading(originalLength: Int, lifted: OffsetMap?) -> ReadingText {
    let open = writer.output
    let map = writer.finishMap(originalLength: originalLength)
    return ReadingText(
      open: open, masked: Masks.masked(open, quotations, depth: 0),
      maskedInside: Masks.masked(open, quotations, depth: 1), origin: lifted.map(map.through) ?? map)
  }

  /// The family of the mark that opens a block, if one does.
  private func openingFamily(_ block: Block) -> QuotationMark.Family? {
    guard let mark = scanner.mark(at: block.range.lowerBound, in: block.range) else { return nil }
    let next = mark.range.upperBound
    guard next < block.range.upperBound, !CodePoint.isBlank(source.codePoint(at: next).value) else { return nil }
    switch mark.kind {
    case .rightSingle, .backquote, .rightDouble: return nil
    case .straightSingle, .leftSingle:
      let isElision = Elision.begins(
        at: next, in: source, end: block.range.upperBound, isCurlyOpening: mark.kind == .leftSingle)
      return isElision ? nil : .single
    default: return mark.family
    }
  }

  // MARK: Quotations

  private mutating func addQuotations(in range: Range<Int>) {
    let pending = leftOpen
    leftOpen = nil
    for (index, mark) in marks.enumerated() where mark.role == .opening {
      let closer = mark.partner == index ? nil : marks[mark.partner]
      if let pending, mark.reading.lowerBound == range.lowerBound, mark.family == pending.family {
        quotations[pending.quotation] = quotations[pending.quotation].continued(by: quotations.count)
      }
      if closer == nil, mark.depth == 0 { leftOpen = (quotations.count, mark.family) }
      quotations.append(
        Quotation(
          range: mark.reading.lowerBound..<(closer?.reading.upperBound ?? range.upperBound),
          inner: mark.reading.upperBound..<(closer?.reading.lowerBound ?? range.upperBound),
          paragraph: paragraphs.count, depth: mark.depth, isClosed: closer != nil, continuedBy: nil))
    }
  }

  // MARK: Sentences

  private mutating func addSentences(of block: Block, in range: Range<Int>, quotations own: Range<Int>) {
    let forced = LineBreaks(source: source, block: block.range).forced(writer.lineEnds)
    let found = writer.output.withUnsafeBufferPointer {
      SentenceSplitter(text: $0, paragraph: range, forced: forced).sentences()
    }
    let first = sentences.count
    var quotation = own.lowerBound
    for (index, sentence) in found.enumerated() {
      let isLast = index + 1 == found.count
      if !isLast, sentence.upperBound < found[index + 1].lowerBound {
        writer.overwrite(sentence.upperBound, with: 0x0A)
      }
      while quotation < own.upperBound, !isOutermost(quotation, reachingPast: sentence.upperBound) { quotation += 1 }
      let isInside = quotation < own.upperBound && quotations[quotation].range.lowerBound < sentence.upperBound
      sentences.append(
        Sentence(range: sentence, paragraph: paragraphs.count, continuesInQuotation: isInside && !isLast))
    }
    paragraphs.append(
      Paragraph(index: paragraphs.count, range: range, zone: zone(of: block), sentences: first..<sentences.count))
  }

  private func zone(of block: Block) -> Zone {
    guard block.zone == .body else { return block.zone }
    if CaptionLine.isCaption(block.range, in: source) { return .caption }
    return HeadingLine.isHeadline(block.range, in: source) ? .headline : .body
  }

  private func isOutermost(_ index: Int, reachingPast offset: Int) -> Bool {
    quotations[index].depth == 0 && quotations[index].range.upperBound > offset
  }

  private mutating func noteProblems() {
    let paragraph = paragraphs.count - 1
    if writer.zeroBytes > 0 {
      let count = writer.zeroBytes
      problems.append(
        ReadingProblem(
          paragraph: paragraph, problem: count == 1 ? "zero byte left out" : "\(count) zero bytes left out"))
    }
    if writer.controls > 0 {
      problems.append(ReadingProblem(paragraph: paragraph, problem: "control characters left out"))
    }
  }
}

extension Quotation {
  /// The same quotation, taken up by another one.
  fileprivate func continued(by index: Int) -> Quotation {
    Quotation(
      range: range, inner: inner, paragraph: paragraph, depth: depth, isClosed: isClosed, continuedBy: index)
  }
}
