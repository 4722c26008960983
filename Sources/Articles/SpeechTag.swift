/// `“Really?” Jones asked.`: a name and a verb of asking or saying that belong to the quotation before them.
enum SpeechTag {
  /// Names and titles before the verb.
  private static let longestName = 5

  static func begins(at start: SentenceStart, in text: Bytes, upTo limit: Int) -> Bool {
    guard start.kind == .uppercase, !start.opensQuotation else { return false }
    var index = start.wordRange.lowerBound
    for position in 0...longestName {
      var end = index
      while end < limit, text[end] != 0x20, text[end] != 0x2C { end += 1 }
      guard end > index else { return false }
      if position > 0, verbs.contains(PackedWord.prefix(index..<withoutStop(end, text), in: text)) {
        return endsTag(at: end, in: text, limit)
      }
      guard isName(index..<end, text) else { return false }
      index = end < limit && text[end] == 0x20 ? end + 1 : limit
      guard index < limit else { return false }
    }
    return false
  }

  /// Whether the sentence that ends at `end` tells of saying: `he said.`
  static func ends(before end: Int, in text: Bytes, notBefore floor: Int) -> Bool {
    var wordEnd = end
    var index = end
    while index > floor, end - index < longestEnding {
      index -= 1
      guard !CodePoint.isASCIILetter(text[index]) else { continue }
      if verbs.contains(PackedWord.prefix((index + 1)..<wordEnd, in: text)) { return true }
      if text[index] == 0x2E, wordEnd < end { return false }
      wordEnd = index
    }
    return false
  }

  private static let longestEnding = 60

  private static func withoutStop(_ end: Int, _ text: Bytes) -> Int {
    text[end - 1] == 0x2E ? end - 1 : end
  }

  /// Nothing more is said after the verb, or only to whom and when.
  private static func endsTag(at end: Int, in text: Bytes, _ limit: Int) -> Bool {
    if text[end - 1] == 0x2E || end == limit || text[end] == 0x2C { return true }
    let word = SentenceStart(at: end + 1, in: text, upTo: limit)
    if word.kind == .uppercase { return true }
    return tails.contains(PackedWord.prefix(word.wordRange, in: text))
  }

  private static func isName(_ range: Range<Int>, _ text: Bytes) -> Bool {
    let (value, _) = text.codePoint(at: range.lowerBound)
    return CodePoint.isUppercase(value)
  }

  private static let verbs: Set<UInt64> = set(
    "asked asks said says wondered cried shouted yelled replied demanded added wrote tweeted joked exclaimed")
  private static let tails: Set<UInt64> = set(
    "in on at to during after before when while as of reporters him her them me us rhetorically later last")

  private static func set(_ text: String) -> Set<UInt64> {
    Set(text.split(separator: " ").map { PackedWord.packed(String($0.prefix(8))) })
  }
}
