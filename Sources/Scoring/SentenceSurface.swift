internal import Articles
internal import RuleFiles

/// What a sentence shows without any rule: lengths, digits, capitals, marks, how much is quoted.
struct SentenceSurface {
  private var counts: [Scale.Surface: Double] = [:]
  private let masked: [UInt8]

  init(article: Article, sentence: Int) {
    let range = article.sentences[sentence].range
    let text = article.reading.open[range]
    masked = article.reading.masked
    var tally = Tally()
    for byte in text { tally.read(byte) }
    tally.endWord()
    counts[.words] = Double(tally.words)
    counts[.wordLength] = tally.words > 0 ? Double(tally.letters) / Double(tally.words) : 0
    counts[.numbers] = Double(tally.numbers)
    counts[.capitals] = tally.words > 1 ? Double(tally.capitals) / Double(tally.words - 1) : 0
    counts[.commas] = Double(tally.commas)
    counts[.quoted] = text.isEmpty ? 0 : Double(masked[range].count { $0 == maskByte }) / Double(text.count)
    counts[.quotations] = Double(article.quotations(beginningIn: range))
    let end = text.last { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x3F || $0 == 0x21 || $0 == 0x2E }
    counts[.question] = end == 0x3F ? 1 : 0
    counts[.exclamation] = end == 0x21 ? 1 : 0
  }

  subscript(_ surface: Scale.Surface) -> Double { counts[surface] ?? 0 }

  func isQuoted(_ range: Range<Int>) -> Bool {
    masked[range].contains(maskByte)
  }

  /// Reads bytes one after the other; letters beyond ASCII count as letters of a word.
  private struct Tally {
    var words = 0
    var letters = 0
    var numbers = 0
    var capitals = 0
    var commas = 0
    private var lettersOfWord = 0
    private var beginsWithCapital = false
    private var isInNumber = false
    private var isInMark = false

    mutating func read(_ byte: UInt8) {
      let isDigit = byte &- 0x30 < 10
      // Quotation marks, dashes and the ellipsis begin with 0xE2.
      if byte & 0xC0 != 0x80 { isInMark = byte == 0xE2 }
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 && !isInMark
      if isLetter {
        if lettersOfWord == 0 { beginsWithCapital = byte &- 0x41 < 26 }
        if byte & 0xC0 != 0x80 { lettersOfWord += 1 }
      } else if byte != 0x27, byte != 0x2D {
        endWord()
      }
      if isDigit, !isInNumber { numbers += 1 }
      isInNumber = isDigit || isInNumber && (byte == 0x2C || byte == 0x2E)
      if byte == 0x2C { commas += 1 }
    }

    mutating func endWord() {
      guard lettersOfWord > 0 else { return }
      words += 1
      letters += lettersOfWord
      if words > 1, beginsWithCapital { capitals += 1 }
      lettersOfWord = 0
    }
  }
}

extension Article {
  /// How many quotations begin in a range of the reading text.
  func quotations(beginningIn range: Range<Int>) -> Int {
    quotations[quotations.partitionPoint { $0.range.lowerBound >= range.lowerBound }...]
      .prefix { $0.range.lowerBound < range.upperBound }.count
  }
}
