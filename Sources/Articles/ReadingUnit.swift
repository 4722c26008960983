/// A stretch of the reading text in which a rule is tried by itself.
public struct ReadingUnit: Sendable, Equatable {
  /// Bytes of the reading text.
  public let range: Range<Int>
  /// The index of its paragraph.
  public let paragraph: Int
  /// The sentences it reaches over, wholly or in part.
  public let sentences: Range<Int>
  /// The outermost quotation in which it stands, for units inside quotations.
  public let quotation: Int?

  public init(range: Range<Int>, paragraph: Int, sentences: Range<Int>, quotation: Int? = nil) {
    self.range = range
    self.paragraph = paragraph
    self.sentences = sentences
    self.quotation = quotation
  }
}

extension Article {
  /// The sentences of the `masked` view: a break inside a quotation does not end one (`“One. Two,” she said`).
  public var maskedUnits: [ReadingUnit] {
    var units: [ReadingUnit] = []
    var first = 0
    for (index, sentence) in sentences.enumerated() where !sentence.continuesInQuotation {
      let range = sentences[first].range.lowerBound..<sentence.range.upperBound
      units.append(ReadingUnit(range: range, paragraph: sentence.paragraph, sentences: first..<(index + 1)))
      first = index + 1
    }
    return units
  }

  /// The sentences inside each outermost quotation of at least four words, for the `maskedInside` view.
  ///
  /// A break inside a quotation of that quotation does not end one.
  public var insideUnits: [ReadingUnit] {
    var units: [ReadingUnit] = []
    for index in quotations.indices where quotations[index].depth == 0 && wordCount(in: quotations[index].inner) >= 4 {
      appendUnits(inside: index, to: &units)
    }
    return units
  }

  private func appendUnits(inside index: Int, to units: inout [ReadingUnit]) {
    let inner = quotations[index].inner
    guard var sentence = sentenceIndex(at: inner.lowerBound) else { return }
    var first = sentence
    var start = inner.lowerBound
    var nested = index + 1
    while start < inner.upperBound, sentence < sentences.count {
      let end = min(sentences[sentence].range.upperBound, inner.upperBound)
      while nested < quotations.count, !isNested(nested, reachingPast: end) { nested += 1 }
      let isInsideNested = nested < quotations.count && quotations[nested].range.lowerBound < end
      if end == inner.upperBound || !isInsideNested {
        if start < end {
          let reached = first..<(sentence + 1)
          let paragraph = quotations[index].paragraph
          units.append(ReadingUnit(range: start..<end, paragraph: paragraph, sentences: reached, quotation: index))
        }
        first = sentence + 1
        start = first < sentences.count ? max(end, sentences[first].range.lowerBound) : inner.upperBound
      }
      sentence += 1
    }
  }

  private func isNested(_ index: Int, reachingPast offset: Int) -> Bool {
    quotations[index].depth <= 1 && quotations[index].range.upperBound > offset
  }
}
