internal import Articles

/// An entity with all places where the text speaks of it.
struct FoundTarget {
  let id: String
  let name: String
  let aliases: [String]
  /// Bytes of the reading text, in order, none overlapping.
  let mentions: OrderedRanges
}
