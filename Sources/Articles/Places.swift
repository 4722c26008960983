extension Article {
  /// The place of a range of the reading text in the text as it was sent, in code points.
  ///
  /// Where the range begins or ends inside something that reads otherwise than it was sent, the whole of that counts.
  public func originalRange(_ range: Range<Int>) -> Range<Int> {
    let bytes = originalBytes(range)
    return original.codePointOffset(ofByte: bytes.lowerBound)..<original.codePointOffset(ofByte: bytes.upperBound)
  }

  /// The text of a range of the reading text, exactly as it was sent.
  public func originalText(_ range: Range<Int>) -> String {
    original.text(originalBytes(range))
  }

  /// The sentence that holds a byte of the reading text; the one before it where the byte stands between two.
  public func sentenceIndex(at offset: Int) -> Int? {
    last(before: sentences.partitionPoint { $0.range.lowerBound > offset })
  }

  /// The paragraph that holds a byte of the reading text; the one before it where the byte stands between two.
  public func paragraphIndex(at offset: Int) -> Int? {
    last(before: paragraphs.partitionPoint { $0.range.lowerBound > offset })
  }

  /// The place of a range of the reading text in `original.bytes`, widened to whole code points.
  public func originalBytes(_ range: Range<Int>) -> Range<Int> {
    let mapped = reading.origin.original(range)
    var low = mapped.lowerBound
    var high = mapped.upperBound
    let bytes = original.bytes
    while low > 0, low < bytes.count, bytes[low] & 0xC0 == 0x80 { low -= 1 }
    while high > low, high < bytes.count, bytes[high] & 0xC0 == 0x80 { high += 1 }
    return low..<high
  }

  private func last(before index: Int) -> Int? {
    index == 0 ? nil : index - 1
  }
}
