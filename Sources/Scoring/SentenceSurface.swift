internal import Articles
internal import RuleFiles

/// What a sentence shows without any rule: lengths, digits, capitals, marks, how much is quoted.
struct SentenceSurface {
  private let tally: SurfaceTally
  private let range: Range<Int>
  private let open: [UInt8]
  private let masked: [UInt8]
  private let quoted: Double
  private let quotations: Double

  init(article: Article, sentence: Int) {
    self.init(article: article, range: article.sentences[sentence].range)
  }

  /// - Parameter range: bytes of the reading text.
  init(article: Article, range: Range<Int>) {
    self.range = range
    (open, masked) = (article.reading.open, article.reading.masked)
    tally = SurfaceTally(open[range])
    quoted = range.isEmpty ? 0 : Double(masked[range].count { $0 == maskByte }) / Double(range.count)
    quotations = Double(article.quotations(beginningIn: range))
  }

  var byteCount: Int { range.count }

  subscript(_ surface: Scale.Surface) -> Double {
    switch surface {
    case .words: tally.words
    case .wordLength: tally.words > 0 ? tally.letters / tally.words : 0
    case .longWords: tally.words > 0 ? tally.longWords / tally.words : 0
    case .numbers: tally.numbers
    case .capitals: tally.words > 1 ? tally.capitals / (tally.words - 1) : 0
    case .upperCase: tally.upperCase
    case .quoted: quoted
    case .question: tally.end == 0x3F ? 1 : 0
    case .exclamation: tally.end == 0x21 ? 1 : 0
    case .unfinished: tally.isUnfinished ? 1 : 0
    case .commas: tally.commas
    case .dashes: tally.dashes
    case .colons: tally.colons
    case .brackets: tally.brackets
    case .quotations: quotations
    }
  }

  func isQuoted(_ range: Range<Int>) -> Bool {
    masked[range].contains(maskByte)
  }

  /// Whether only marks and blanks stand before a range in the sentence.
  func isOpening(_ range: Range<Int>) -> Bool {
    let before = self.range.lowerBound..<max(self.range.lowerBound, range.lowerBound)
    return before.count < 12 && !open[before].contains { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
  }
}

extension Article {
  /// How many quotations begin in a range of the reading text.
  func quotations(beginningIn range: Range<Int>) -> Int {
    quotations[quotations.partitionPoint { $0.range.lowerBound >= range.lowerBound }...]
      .prefix { $0.range.lowerBound < range.upperBound }.count
  }
}
