/// Ranges in the order of a text, none overlapping another: asked in logarithmic time which of them lie where.
package struct OrderedRanges: Sendable {
  package let ranges: [Range<Int>]

  /// - Parameter ranges: in order, none overlapping the next.
  package init(_ ranges: [Range<Int>]) {
    self.ranges = ranges
  }

  /// Indices of the ranges that share a byte with `range`.
  package func indices(overlapping range: Range<Int>) -> Range<Int> {
    let low = ranges.partitionPoint { $0.upperBound > range.lowerBound }
    let high = ranges.partitionPoint { $0.lowerBound >= range.upperBound }
    return low..<max(low, high)
  }

  package func overlaps(_ range: Range<Int>) -> Bool {
    !indices(overlapping: range).isEmpty
  }

  /// The index of the last range that ends at or before `offset`.
  package func lastIndex(endingAtOrBefore offset: Int) -> Int? {
    let next = ranges.partitionPoint { $0.upperBound > offset }
    return next > 0 ? next - 1 : nil
  }

  /// Whether one of the ranges holds all of `range`.
  package func holds(_ range: Range<Int>) -> Bool {
    holder(of: range) != nil
  }

  /// The range that holds all of `range`.
  package func holder(of range: Range<Int>) -> Range<Int>? {
    let next = ranges.partitionPoint { $0.lowerBound > range.lowerBound }
    return next > 0 && ranges[next - 1].upperBound >= range.upperBound ? ranges[next - 1] : nil
  }
}
