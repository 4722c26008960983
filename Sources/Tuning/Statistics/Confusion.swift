/// How often each gold label was given each label.
struct Confusion: Sendable, Equatable {
  let labels: [String]
  /// By gold label, then by the label said, both in the order of `labels`.
  private(set) var counts: [[Int]]

  init(labels: [String]) {
    self.labels = labels
    counts = labels.map { _ in [Int](repeating: 0, count: labels.count) }
  }

  /// - Parameters:
  ///   - gold: index into `labels`.
  ///   - said: index into `labels`.
  mutating func add(gold: Int, said: Int, times: Int = 1) {
    counts[gold][said] += times
  }

  /// A label's figures, as if it were the only one to find.
  func tally(of label: Int) -> Tally {
    Tally(
      right: counts[label][label], found: counts.reduce(0) { $0 + $1[label] }, gold: counts[label].reduce(0, +))
  }

  var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The share that was given its own label.
  var accuracy: Double {
    total > 0 ? Double(labels.indices.reduce(0) { $0 + counts[$1][$1] }) / Double(total) : 0
  }

  /// The mean of the labels' F1, each counting the same however rare (D. D. Lewis, "Evaluating text categorization", 1991).
  var macroF1: Double {
    labels.indices.reduce(0) { $0 + tally(of: $1).f1 } / Double(max(1, labels.count))
  }
}
