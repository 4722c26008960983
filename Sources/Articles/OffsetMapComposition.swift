extension OffsetMap {
  /// The map from this map's reading text through a text in between to that text's original.
  ///
  /// - Parameter inner: maps what is the original here.
  func through(_ inner: OffsetMap) -> OffsetMap {
    var result: [Segment] = []
    result.reserveCapacity(segments.count + inner.segments.count)
    var next = 0
    for segment in segments {
      while next < inner.segments.count, inner.segments[next].readingEnd < segment.original { next += 1 }
      next = max(next, segment.append(piecesOf: inner, from: next, to: &result) - 1)
    }
    return OffsetMap(segments: result, readingLength: readingLength, originalLength: inner.originalLength)
  }
}

extension OffsetMap.Segment {
  fileprivate var readingEnd: Int { reading + length }

  /// Appends what of this segment the inner map copies, with segments of length 0 where what it replaces begins and ends.
  /// - Returns: the index behind the last inner segment that was looked at.
  fileprivate func append(piecesOf inner: OffsetMap, from first: Int, to result: inout [Self]) -> Int {
    let end = original + length
    let count = result.count
    var place = original
    var index = first
    while index < inner.segments.count, inner.segments[index].reading < end {
      let piece = inner.segments[index]
      let low = max(piece.reading, place)
      let high = min(piece.readingEnd, end)
      if low > place { result.append(anchor(at: place, inner.original(place..<place).lowerBound)) }
      if low <= high {
        let start = piece.original + low - piece.reading
        result.append(Self(reading: reading + low - original, original: start, length: high - low))
        place = high
      }
      index += 1
    }
    if place < end || result.count == count {
      result.append(anchor(at: place, inner.original(place..<place).lowerBound))
    }
    if place < end { result.append(anchor(at: end, inner.original((end - 1)..<end).upperBound)) }
    return index
  }

  private func anchor(at place: Int, _ target: Int) -> Self {
    Self(reading: reading + place - original, original: target, length: 0)
  }
}
