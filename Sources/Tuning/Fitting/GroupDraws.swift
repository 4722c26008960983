/// Draws whole groups with replacement, each data set for itself: the rows' weights in a bootstrap sample.
struct GroupDraws: Sendable {
  /// A list of groups a data set, each the rows of it; rows of weight 0 are not there.
  private let sets: [[[Int]]]
  private let rowWeights: [Double]
  private let seed: UInt64

  init(groups: [String], sets: [Int], rowWeights: [Double], seed: UInt64) {
    var places: [String: (set: Int, group: Int)] = [:]
    var all = [[[Int]]](repeating: [], count: (sets.max() ?? 0) + 1)
    for row in groups.indices where rowWeights[row] > 0 {
      let name = "\(sets[row])/\(groups[row])"
      if let place = places[name] {
        all[place.set][place.group].append(row)
      } else {
        places[name] = (sets[row], all[sets[row]].count)
        all[sets[row]].append([row])
      }
    }
    (self.sets, self.rowWeights, self.seed) = (all, rowWeights, seed)
  }

  /// The weights of sample number `index`: the same whoever draws it.
  func weights(_ index: Int) -> [Double] {
    // A generator a sample, its seed the sample's number in a stream of its own.
    var seeds = SplitMix64(seed: seed &+ UInt64(index) &* 0x9E37_79B9_7F4A_7C15)
    var random = SplitMix64(seed: seeds.next())
    var weights = [Double](repeating: 0, count: rowWeights.count)
    for groups in sets {
      for _ in groups.indices {
        for row in groups[random.index(below: groups.count)] { weights[row] += rowWeights[row] }
      }
    }
    return weights
  }
}
