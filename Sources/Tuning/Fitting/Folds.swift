/// Divides rows into folds of about the same size; rows of one group are never divided.
struct Folds: Sendable {
  let count: Int
  /// The fold in which each row is held out.
  let ofRow: [Int]

  /// - Parameters:
  ///   - groups: each row's group.
  ///   - count: at least 2; fewer come out where there are fewer groups.
  ///   - seed: the same seed gives the same folds.
  init(groups: [String], count: Int, seed: UInt64) {
    var sizes: [String: Int] = [:]
    var names: [String] = []
    for group in groups {
      if sizes[group] == nil { names.append(group) }
      sizes[group, default: 0] += 1
    }
    var random = SplitMix64(seed: seed)
    let shuffled = random.shuffled(names)
    // The large ones first, so that the small ones can even out; groups of one size in their random order.
    let order = shuffled.indices.sorted { (sizes[shuffled[$1]] ?? 0, $0) < (sizes[shuffled[$0]] ?? 0, $1) }
    self.count = max(1, min(count, names.count))
    var filled = [Int](repeating: 0, count: self.count)
    var foldOfGroup: [String: Int] = [:]
    for index in order {
      let fold = filled.indices.min { (filled[$0], $0) < (filled[$1], $1) } ?? 0
      foldOfGroup[shuffled[index]] = fold
      filled[fold] += sizes[shuffled[index]] ?? 0
    }
    ofRow = groups.map { foldOfGroup[$0] ?? 0 }
  }

  /// The rows' weights with those of a fold at 0.
  func without(_ fold: Int, of weights: [Double]) -> [Double] {
    zip(weights, ofRow).map { $1 == fold ? 0 : $0 }
  }
}
