extension Article {
  /// The bytes of the reading text that come from these code points of the original.
  package func readingRange(ofCodePoints range: Range<Int>) -> Range<Int>? {
    let low = reading.origin.readingStart(ofOriginal: original.byteOffset(ofCodePoint: range.lowerBound))
    let high = reading.origin.readingEnd(ofOriginal: original.byteOffset(ofCodePoint: range.upperBound))
    return low < high ? low..<high : nil
  }
}

extension OffsetMap {
  /// Where what begins at an original byte begins in the reading text; the next copied byte where it was replaced or left out.
  fileprivate func readingStart(ofOriginal offset: Int) -> Int {
    place(offset, behind: segments.partitionPoint { $0.original > offset }) { $0 < $1 }
  }

  /// Where what ends before an original byte ends in the reading text. A stretch that was replaced behind it is no part of it.
  fileprivate func readingEnd(ofOriginal offset: Int) -> Int {
    place(offset, behind: segments.partitionPoint { $0.original >= offset }) { $0 <= $1 }
  }

  private func place(_ offset: Int, behind next: Int, isInside: (Int, Int) -> Bool) -> Int {
    guard next > 0 else { return segments.first?.reading ?? 0 }
    let segment = segments[next - 1]
    let place = offset - segment.original
    if isInside(place, segment.length) { return segment.reading + place }
    return next < segments.count ? segments[next].reading : readingLength
  }
}
