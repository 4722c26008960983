import Articles

/// Divides a text without changing a byte of it.
enum StandInReader {
  static func article(id: String, text: String, metadata: Metadata) -> Article {
    let bytes = Array(text.utf8)
    var paragraphs: [Paragraph] = []
    var sentences: [Sentence] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, !bytes[end...].starts(with: [0x0A, 0x0A]) { end += 1 }
      let first = sentences.count
      var from = start
      for index in start..<end where bytes[index] == 0x2E && (index + 1 == end || bytes[index + 1] == 0x20) {
        sentences.append(Sentence(range: from..<index + 1, paragraph: paragraphs.count, continuesInQuotation: false))
        from = index + 2
      }
      if from < end {
        sentences.append(Sentence(range: from..<end, paragraph: paragraphs.count, continuesInQuotation: false))
      }
      paragraphs.append(
        Paragraph(
          index: paragraphs.count, range: start..<end, zone: paragraphs.isEmpty ? .headline : .body,
          sentences: first..<sentences.count))
      start = end + 2
    }
    let map = OffsetMap(
      segments: [OffsetMap.Segment(reading: 0, original: 0, length: bytes.count)], readingLength: bytes.count,
      originalLength: bytes.count)
    return Article(
      id: id, metadata: metadata, original: OriginalText(validUTF8: bytes),
      reading: ReadingText(open: bytes, masked: bytes, maskedInside: bytes, origin: map), paragraphs: paragraphs,
      sentences: sentences, quotations: [], problems: [])
  }
}
