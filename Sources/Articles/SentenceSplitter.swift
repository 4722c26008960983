/// Finds where the sentences of a paragraph end in the reading text.
struct SentenceSplitter {
  let text: Bytes
  let paragraph: Range<Int>
  /// Blanks that stand for a line end after which a new sentence begins in any case, in order.
  let forced: [Int]

  /// The ranges of the sentences, without the blanks between them.
  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = paragraph.lowerBound
    var index = start
    var nextForced = 0
    while index < paragraph.upperBound {
      let limit = nextForced < forced.count ? forced[nextForced] : paragraph.upperBound
      if let end = nextEnd(from: index, sentence: start, upTo: limit) {
        sentences.append(start..<end)
        start = skipBlank(end)
        index = start
        if nextForced < forced.count, start > forced[nextForced] { nextForced += 1 }
      } else {
        index = limit
        guard limit < paragraph.upperBound else { break }
        sentences.append(start..<limit)
        start = limit + 1
        index = start
        nextForced += 1
      }
    }
    if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
    return sentences
  }

  private func skipBlank(_ offset: Int) -> Int {
    offset < paragraph.upperBound && text[offset] == 0x20 ? offset + 1 : offset
  }

  /// The end of the sentence that begins at `start`, where one is found before `limit`.
  private func nextEnd(from first: Int, sentence start: Int, upTo limit: Int) -> Int? {
    var index = first
    while index < limit {
      index = candidate(from: index, upTo: limit)
      guard index < limit else { return nil }
      guard let end = SentenceEnd(at: index, in: text, upTo: limit) else {
        index += 1
        continue
      }
      if end.end < limit, isBreak(end, sentence: start) { return end.end }
      index = end.end
    }
    return nil
  }

  @inline(__always)
  private func candidate(from start: Int, upTo limit: Int) -> Int {
    var index = start
    SentenceEnd.mayBegin.withUnsafeBufferPointer { mayBegin in
      while index < limit, !mayBegin[Int(text[index])] { index += 1 }
    }
    return index
  }

  private func isBreak(_ end: SentenceEnd, sentence start: Int) -> Bool {
    let hasBlank = text[end.end] == 0x20
    if end.kind == .withoutBlank { return !CodePoint.isCombining(text.codePoint(at: end.end).value) }
    guard hasBlank else { return false }
    let next = SentenceStart(at: end.end + 1, in: text, upTo: paragraph.upperBound)
    if next.kind == .lowercase { return false }
    switch end.kind {
    case .exclamation: return !(end.closesQuotation && SpeechTag.begins(at: next, in: text, upTo: paragraph.upperBound))
    case .ellipsis: return isBreak(afterEllipsis: end, next)
    default: return isBreak(afterPeriod: end, next, sentence: start)
    }
  }

  private func isBreak(afterEllipsis end: SentenceEnd, _ next: SentenceStart) -> Bool {
    if end.closesQuotation || next.opensQuotation {
      return !(end.closesQuotation && SpeechTag.begins(at: next, in: text, upTo: paragraph.upperBound))
    }
    let standsAlone = end.start > paragraph.lowerBound && text[end.start - 1] == 0x20
    return standsAlone ? SentenceStarters.contains(next.word) : next.kind == .uppercase
  }

  private func isBreak(afterPeriod end: SentenceEnd, _ next: SentenceStart, sentence start: Int) -> Bool {
    if end.closesQuotation, next.opensQuotation { return true }
    let word = WordBefore(end.start, in: text, notBefore: start)
    if word.isNumber, word.range.lowerBound == start { return false }
    if word.isInitial { return word.followsLowercase && SentenceStarters.contains(next.word) }
    switch word.abbreviation {
    case .none, .ends: return true
    case .goesOn: return false
    case .beforeNumber: return next.kind != .digit
    case .timeOfDay: return next.opensQuotation || !SentenceStarters.isPartOfTime(next.word) && next.kind != .digit
    case .mayEnd: return next.opensQuotation || SentenceStarters.contains(next.word)
    }
  }
}
