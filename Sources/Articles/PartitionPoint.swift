extension RandomAccessCollection {
  /// The index of the first element for which a test holds, where it holds for all after that; `endIndex` where it never does.
  ///
  /// Binary search: the test is asked about the logarithm of the count.
  @inlinable
  package func partitionPoint(where holds: (Element) throws -> Bool) rethrows -> Index {
    var low = startIndex
    var count = distance(from: startIndex, to: endIndex)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if try holds(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
