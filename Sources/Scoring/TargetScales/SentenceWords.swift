internal import Articles
internal import RuleFiles

/// The words of a sentence as the grammar of a target scale sees them.
struct SentenceWords {
  /// Bytes of the reading text; a possessive ending is left out.
  private(set) var ranges: [Range<Int>] = []
  /// In lower case.
  private(set) var lower: [String] = []
  private(set) var classes: [TargetGrammar.WordClasses] = []
  private(set) var isCapitalised: [Bool] = []
  /// A capital stands in it, at its start or further on: "al-Assad".
  private(set) var hasCapital: [Bool] = []
  /// "T's", "voters'".
  private(set) var isPossessive: [Bool] = []
  /// A comma, colon, dash, bracket or quotation mark stands before the word.
  private(set) var isBroken: [Bool] = []
  /// A bracket opens before the word.
  private(set) var opensBracket: [Bool] = []
  /// How many breaks and clause words stand before each word, from the sentence's start.
  private var bounds: [Int] = []

  var count: Int { ranges.count }

  init(_ text: [UInt8], _ range: Range<Int>, grammar: TargetGrammar) {
    var index = range.lowerBound
    var isBroken = false
    var opens = false
    while index < range.upperBound {
      guard Self.isLetter(text[index]) else {
        isBroken = isBroken || Self.isBreak(text[index])
        opens = opens || text[index] == 0x28
        index += text[index] == 0xE2 ? 3 : 1
        continue
      }
      let end = Self.wordEnd(text, index, range.upperBound)
      append(text, index..<end, isBroken: isBroken, opensBracket: opens, grammar: grammar)
      (isBroken, opens) = (false, false)
      // What a possessive leaves behind it is read as a mark: "T's" gives "T".
      index = end
      if isPossessive.last == true { index += text[min(end + 1, range.upperBound - 1)] | 0x20 == 0x73 ? 2 : 1 }
    }
  }

  /// The words that share a byte with a range of the reading text.
  func indices(overlapping range: Range<Int>) -> Range<Int> {
    let low = ranges.partitionPoint { $0.upperBound > range.lowerBound }
    let high = ranges.partitionPoint { $0.lowerBound >= range.upperBound }
    return low..<max(low, high)
  }

  /// No break and no clause word stands between two stretches of words.
  func areInOneClause(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let (left, right) = first.lowerBound <= second.lowerBound ? (first, second) : (second, first)
    guard let last = left.last, right.lowerBound < count else { return true }
    return bounds[max(last, right.lowerBound)] == bounds[last]
  }

  private mutating func append(
    _ text: [UInt8], _ range: Range<Int>, isBroken: Bool, opensBracket: Bool, grammar: TargetGrammar
  ) {
    let word = String(decoding: text[range], as: UTF8.self).lowercased()
    let part = grammar.classes(of: word)
    ranges.append(range)
    lower.append(word)
    classes.append(part)
    isCapitalised.append(
      text[range.lowerBound] &- 0x41 < 26 || text[range.lowerBound] == 0xC3 && text[range.lowerBound + 1] < 0x9F)
    hasCapital.append(isCapitalised.last == true || text[range].contains { $0 &- 0x41 < 26 })
    isPossessive.append(Self.isPossessive(text, at: range.upperBound))
    self.isBroken.append(isBroken)
    self.opensBracket.append(opensBracket)
    bounds.append((bounds.last ?? 0) + (isBroken || part.contains(.clause) ? 1 : 0))
  }

  /// Letters of any script and digits; the marks of the reading text begin with 0xE2.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3 && byte != 0xE2 || byte & 0xC0 == 0x80
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x3A || byte == 0x3B || byte == 0x28 || byte == 0x29 || byte == 0x22 || byte == 0xE2
      || byte == 0x0A
  }

  /// An apostrophe or a hyphen between letters belongs to a word, but for a possessive's.
  private static func wordEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit {
      if isLetter(text[index]) {
        index += 1
      } else if text[index] == 0x27 && !isPossessive(text, at: index) || text[index] == 0x2D, index + 1 < limit,
        isLetter(text[index + 1])
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// `'s` at a word's end, or `'` behind an s.
  private static func isPossessive(_ text: [UInt8], at index: Int) -> Bool {
    guard index < text.count, text[index] == 0x27, index > 0 else { return false }
    let next = index + 1 < text.count ? text[index + 1] : 0x20
    if next | 0x20 == 0x73 { return index + 2 >= text.count || !isLetter(text[index + 2]) }
    return text[index - 1] | 0x20 == 0x73 && !isLetter(next)
  }
}
