extension Matcher {
  /// Calls `body` with each match, leftmost first, none overlapping the one before.
  ///
  /// After an empty match the search goes on one code point further, so it always ends.
  public func forEachMatch(
    of pattern: Pattern, in subject: UnsafeBufferPointer<UInt8>, _ body: (Match) -> Void
  ) throws(MatchFailure) {
    try forEachMatch(
      of: pattern, in: subject,
      goingOn: { (match: Match) -> Int? in
        body(match)
        return nil
      })
  }

  /// As `forEachMatch`, where `body` may say at what offset, inside the match, the search goes on; nil: behind it.
  public func forEachMatch(
    of pattern: Pattern, in subject: UnsafeBufferPointer<UInt8>, goingOn body: (Match) -> Int?
  ) throws(MatchFailure) {
    var start = 0
    while start <= subject.count {
      guard let match = try firstMatch(of: pattern, in: subject, from: start) else { return }
      let next = body(match) ?? match.range.upperBound
      if next > start, next > match.range.lowerBound {
        start = next
      } else {
        start = max(start, match.range.upperBound)
        if match.range.isEmpty { start += 1 }
        while start < subject.count, subject[start] & 0xC0 == 0x80 { start += 1 }
      }
    }
  }
}
