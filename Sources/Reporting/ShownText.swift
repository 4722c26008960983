internal import Articles

/// A stretch of the reading text with what readers are shown for it.
struct ShownPiece {
  /// Bytes of the reading text.
  let bytes: Range<Int>
  let text: String
  /// It stands for all of `bytes` as one character.
  let isReplaced: Bool
}

extension Report {
  /// Words as they stand in the article, on one line: the writer's own marks, where rules see uniform ones.
  package func line(_ range: Range<Int>) -> String {
    var text = ""
    forEachPiece(of: range) { text += $0.text }
    return text
  }

  /// The stretches of a range, in order: copied ones, and what was replaced between them.
  func forEachPiece(of range: Range<Int>, _ body: (ShownPiece) -> Void) {
    let segments = article.reading.origin.segments
    var place = range.lowerBound
    var index = segments.firstIndexAfter(place) - 1
    while place < range.upperBound {
      let next = index + 1 < segments.count ? segments[index + 1].reading : article.reading.origin.readingLength
      let copied = index < 0 ? 0 : segments[index].reading + segments[index].length
      if place < copied {
        let bytes = place..<min(copied, range.upperBound)
        body(ShownPiece(bytes: bytes, text: uniform(bytes), isReplaced: false))
        place = bytes.upperBound
      } else if place < next {
        let bytes = place..<min(next, range.upperBound)
        body(replaced(bytes))
        place = bytes.upperBound
      } else {
        index += 1
      }
    }
  }

  /// A replaced stretch: the original where that is one visible character, else what rules see.
  private func replaced(_ bytes: Range<Int>) -> ShownPiece {
    let original = article.original.text(originalBytes(bytes))
    if original.count == 1, let character = original.first, !character.isWhitespace {
      return ShownPiece(bytes: bytes, text: original, isReplaced: true)
    }
    return ShownPiece(bytes: bytes, text: uniform(bytes), isReplaced: false)
  }

  private func uniform(_ range: Range<Int>) -> String {
    String(decoding: article.reading.open[range].lazy.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }
}

extension [OffsetMap.Segment] {
  /// The first segment that begins after a byte of the reading text.
  fileprivate func firstIndexAfter(_ offset: Int) -> Int {
    partitionPoint { $0.reading > offset }
  }
}
