/// How many things were found, how many there are, and how many were found rightly; precision, recall and F1 follow.
struct Tally: Sendable, Equatable {
  /// Found, and there.
  var right: Int
  var found: Int
  /// There, by the gold labels.
  var gold: Int

  init(right: Int = 0, found: Int = 0, gold: Int = 0) {
    self.right = right
    self.found = found
    self.gold = gold
  }

  /// right / found; 0 where nothing was found.
  var precision: Double { found > 0 ? Double(right) / Double(found) : 0 }

  /// right / gold; 0 where there is nothing to find.
  var recall: Double { gold > 0 ? Double(right) / Double(gold) : 0 }

  /// The harmonic mean of both, 2·right / (found + gold) (C. J. van Rijsbergen, Information Retrieval, 1979, with β = 1).
  var f1: Double { right > 0 ? 2 * Double(right) / Double(found + gold) : 0 }

  static func += (tally: inout Tally, other: Tally) {
    tally.right += other.right
    tally.found += other.found
    tally.gold += other.gold
  }

  static func * (tally: Tally, times: Int) -> Tally {
    Tally(right: tally.right * times, found: tally.found * times, gold: tally.gold * times)
  }
}
