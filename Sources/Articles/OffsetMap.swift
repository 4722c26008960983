/// Maps byte offsets of the reading text to byte offsets of the original: stretches that were copied byte for byte, with
/// the places between them where something was replaced, put in or left out.
public struct OffsetMap: Sendable {
  /// A stretch of the reading text copied unchanged from the original, up to the next segment's `reading`.
  public struct Segment: Sendable, Equatable {
    /// Where it begins in the reading text.
    public let reading: Int
    /// Where it begins in the original.
    public let original: Int
    /// In bytes; 0 between two replaced stretches.
    public let length: Int

    public init(reading: Int, original: Int, length: Int) {
      self.reading = reading
      self.original = original
      self.length = length
    }
  }

  /// In the order of both texts; between two of them stands what was replaced.
  public let segments: [Segment]
  /// Bytes of the reading text.
  public let readingLength: Int
  /// Bytes of the original.
  public let originalLength: Int

  public init(segments: [Segment], readingLength: Int, originalLength: Int) {
    self.segments = segments
    self.readingLength = readingLength
    self.originalLength = originalLength
  }

  /// The original range of a reading range. A place inside a replaced stretch widens to the whole of it.
  public func original(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = start(range.lowerBound)
      return place..<place
    }
    let low = start(range.lowerBound)
    return low..<max(low, end(range.upperBound))
  }

  /// Where the original of the reading byte at `offset` begins.
  private func start(_ offset: Int) -> Int {
    guard let index = segment(atOrBefore: offset) else { return 0 }
    let segment = segments[index]
    if offset < segment.reading + segment.length { return segment.original + offset - segment.reading }
    // In a replaced stretch: it begins where the segment ends.
    if offset >= readingLength { return originalLength }
    return segment.original + segment.length
  }

  /// Where the original of the reading byte before `offset` ends.
  private func end(_ offset: Int) -> Int {
    guard let index = segment(atOrBefore: offset - 1) else { return segments.first?.original ?? originalLength }
    let segment = segments[index]
    if offset <= segment.reading + segment.length { return segment.original + offset - segment.reading }
    return index + 1 < segments.count ? segments[index + 1].original : originalLength
  }

  private func segment(atOrBefore offset: Int) -> Int? {
    let next = segments.partitionPoint { $0.reading > offset }
    return next == 0 ? nil : next - 1
  }
}
