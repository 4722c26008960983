internal import Articles

/// Ranges that can be asked which of them overlap, or hold, another one, in logarithmic time and the size of the answer.
struct RangeIndex {
  /// Sorted by lower bound; `id` is what the caller knows the range by.
  private var entries: [(range: Range<Int>, id: Int)]
  /// The greatest upper bound of all entries up to each.
  private var reach: [Int] = []

  init(_ ranges: [(range: Range<Int>, id: Int)]) {
    entries = ranges.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.id) < ($1.range.lowerBound, $1.range.upperBound, $1.id)
    }
    reach.reserveCapacity(entries.count)
    var greatest = Int.min
    for entry in entries {
      greatest = max(greatest, entry.range.upperBound)
      reach.append(greatest)
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// Calls `body` with each range that shares a byte with `range`, from the last to the first.
  func forEachOverlapping(_ range: Range<Int>, _ body: (Range<Int>, Int) -> Void) {
    var index = entries.partitionPoint { $0.range.lowerBound >= range.upperBound } - 1
    while index >= 0, reach[index] > range.lowerBound {
      let entry = entries[index]
      if entry.range.upperBound > range.lowerBound { body(entry.range, entry.id) }
      index -= 1
    }
  }

  /// The ids of the ranges that hold all of `range`, the shortest first.
  func holding(_ range: Range<Int>) -> [Int] {
    var found: [(length: Int, id: Int)] = []
    forEachOverlapping(range) { other, id in
      if other.lowerBound <= range.lowerBound, other.upperBound >= range.upperBound {
        found.append((other.count, id))
      }
    }
    return found.sorted { ($0.length, $0.id) < ($1.length, $1.id) }.map(\.id)
  }
}
