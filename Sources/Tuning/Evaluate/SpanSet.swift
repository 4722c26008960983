/// The code points that some spans take in, each counted once.
struct SpanSet: Sendable {
  /// In order, none touching the next.
  private let ranges: [Range<Int>]
  let count: Int

  init(_ spans: some Sequence<Range<Int>>) {
    var ranges: [Range<Int>] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) where !span.isEmpty {
      if let last = ranges.last, span.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        ranges.append(span)
      }
    }
    self.ranges = ranges
    count = ranges.reduce(0) { $0 + $1.count }
  }

  var isEmpty: Bool { count == 0 }

  /// How many code points stand in both.
  func common(_ other: SpanSet) -> Int {
    var common = 0
    var (here, there) = (0, 0)
    while here < ranges.count, there < other.ranges.count {
      let (one, two) = (ranges[here], other.ranges[there])
      common += max(0, min(one.upperBound, two.upperBound) - max(one.lowerBound, two.lowerBound))
      if one.upperBound < two.upperBound { here += 1 } else { there += 1 }
    }
    return common
  }

  /// The share of the code points of either that stand in both (P. Jaccard, 1912); 0 where both are empty.
  func share(_ other: SpanSet) -> Double {
    let common = common(other)
    let all = count + other.count - common
    return all > 0 ? Double(common) / Double(all) : 0
  }

  /// Code points right, found and there.
  static func tally(found: SpanSet, gold: SpanSet) -> Tally {
    Tally(right: found.common(gold), found: found.count, gold: gold.count)
  }
}
