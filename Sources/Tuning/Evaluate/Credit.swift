/// One thing that a rule said, and what was right of it.
///
/// From such entries follow the figures of a rule, of a family and of a kind: what several of them say together counts
/// once.
struct Credit: Sendable {
  /// Index into `RuleSet.rules`.
  let rule: Int
  let said: CreditItem
  /// The gold things that it meets; none where it is wrong.
  let met: [CreditItem]
}

/// Something said or something to be found: the same item means the same thing, whichever rule says it.
struct CreditItem: Hashable, Sendable {
  /// Index into `GoldComparison.entries`.
  let entry: Int
  /// Within the entry.
  let index: Int
}
