extension Matcher {
  /// Calls `body` with each match, leftmost first, none overlapping the one before.
  ///
  /// After an empty match the search goes on one code point further, so it always ends.
  public func forEachMatch(
    of pattern: Pattern, in subject: UnsafeBufferPointer<UInt8>, _ body: (Match) -> Void
  ) throws(MatchFailure) {
    var start = 0
    while start <= subject.count {
      guard let match = try firstMatch(of: pattern, in: subject, from: start) else { return }
      body(match)
      start = match.range.upperBound
      if match.range.isEmpty || start <= match.range.lowerBound {
        start = max(start, match.range.upperBound) + 1
        while start < subject.count, subject[start] & 0xC0 == 0x80 { start += 1 }
      }
    }
  }
}
