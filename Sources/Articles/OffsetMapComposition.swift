extension OffsetMap {
  /// The map from this map's reading text through a text in between to that text's original.
  ///
  /// - Parameter inner: maps what is the original here.
  func through(_ inner: OffsetMap) -> OffsetMap {
    var result: [Segment] = []
    result.reserveCapacity(segments.count + inner.segments.count)
    var next = 0
    for segment in segments {
      let end = segment.original + segment.length
      while next < inner.segments.count, inner.segments[next].readingEnd < segment.original { next += 1 }
      var index = next
      var place = segment.original
      let count = result.count
      while index < inner.segments.count, inner.segments[index].reading < end {
        let piece = inner.segments[index]
        let low = max(piece.reading, place)
        let high = min(piece.readingEnd, end)
        if low > place { result.append(anchor(at: place, in: segment, inner)) }
        if low <= high {
          result.append(
            Segment(
              reading: segment.reading + low - segment.original, original: piece.original + low - piece.reading,
              length: high - low))
          place = high
        }
        index += 1
      }
      if result.count == count { result.append(anchor(at: place, in: segment, inner)) }
      next = max(next, index - 1)
    }
    return OffsetMap(segments: result, readingLength: readingLength, originalLength: inner.originalLength)
  }

  /// A segment of length 0 where a stretch begins that reads otherwise in the text in between.
  private func anchor(at place: Int, in segment: Segment, _ inner: OffsetMap) -> Segment {
    Segment(
      reading: segment.reading + place - segment.original, original: inner.original(place..<place).lowerBound, length: 0
    )
  }
}

extension OffsetMap.Segment {
  fileprivate var readingEnd: Int { reading + length }
}
