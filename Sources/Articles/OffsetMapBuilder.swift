/// Collects an offset map while the reading text is written.
///
/// Between two replaced stretches stands a segment of length 0, so that each keeps its own place in the original.
struct OffsetMapBuilder {
  private var segments: [OffsetMap.Segment] = []
  /// Where the open segment begins in both texts, and how long it is so far.
  private var reading = 0
  private var original = 0
  private(set) var length = 0
  /// The open segment follows a replaced stretch and must be kept even when it is empty.
  private var isAnchor = false

  /// Where the text written so far ends in the original.
  var originalEnd: Int { original + length }

  mutating func reserve(_ count: Int) {
    segments.reserveCapacity(count)
  }

  /// `count` bytes were copied from `offset` of the original; what stands before it and was not taken is left out.
  @inline(__always)
  mutating func copy(_ count: Int, from offset: Int) {
    if originalEnd != offset { leaveOut(upTo: offset) }
    length += count
  }

  /// `count` bytes were written for a range of the original.
  mutating func replace(_ range: Range<Int>, with count: Int) {
    if originalEnd != range.lowerBound { leaveOut(upTo: range.lowerBound) }
    segments.append(OffsetMap.Segment(reading: reading, original: original, length: length))
    reading += length + count
    original = range.upperBound
    length = 0
    isAnchor = true
  }

  /// The last `count` copied bytes are taken back.
  mutating func takeBack(_ count: Int) {
    length -= count
  }

  mutating func finish(readingLength: Int, originalLength: Int) -> OffsetMap {
    segments.append(OffsetMap.Segment(reading: reading, original: original, length: length))
    return OffsetMap(segments: segments, readingLength: readingLength, originalLength: originalLength)
  }

  private mutating func leaveOut(upTo offset: Int) {
    if length > 0 || isAnchor {
      segments.append(OffsetMap.Segment(reading: reading, original: original, length: length))
    }
    reading += length
    original = offset
    length = 0
    isAnchor = false
  }
}
