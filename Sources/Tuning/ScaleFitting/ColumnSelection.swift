/// What a model is made of, chosen from its training rows alone.
struct ColumnSelection: Sendable {
  let data: FittingData
  let columns: ScaleColumns
  /// How many inputs at most; nil: all.
  let most: Int?
  let words: Words
  let seed: UInt64

  enum Words: Sendable {
    case none, all
    /// Those that keep their sign in 90 % of the refits under this penalty, at most so many.
    case stable(Penalty, atMost: Int)
  }

  static let leastStability = 0.9
  private static let refits = 20

  /// In the order of the matrix.
  /// - Parameter rowWeights: 0 for rows that must not be seen.
  func chosen(_ rowWeights: [Double]) -> [Int] {
    let inputs = chosenInputs(rowWeights)
    switch words {
    case .none: return inputs + columns.freeRange
    case .all: return inputs + columns.termRange + columns.freeRange
    case .stable(let penalty, let most):
      return inputs + stableTerms(beside: inputs, rowWeights, penalty, most: most) + columns.freeRange
    }
  }

  /// Those that an absolute penalty lets in first, as it grows weaker (Tibshirani 1996).
  private func chosenInputs(_ rowWeights: [Double]) -> [Int] {
    guard let most, most < columns.inputs.count else { return Array(columns.inputRange) }
    let all = Array(columns.inputRange) + columns.freeRange
    let fit = data.fit(columns: all, rowWeights: rowWeights)
    var strength = fit.strongestUseful(ratio: 1)
    var (chosen, start): ([Int], [Double]?) = ([], nil)
    for _ in 0..<40 {
      strength *= 0.85
      let parameters = fit.parameters(Penalty(strength: strength, ratio: 1), from: start, tolerance: 1e-5)
      let active = columns.inputRange.filter { parameters[$0] != 0 }
      if active.count > most { break }
      (chosen, start) = (active, parameters)
    }
    return chosen
  }

  private func stableTerms(
    beside inputs: [Int], _ rowWeights: [Double], _ penalty: Penalty, most: Int
  ) -> [Int] {
    let all = inputs + columns.termRange + columns.freeRange
    let fit = data.fit(columns: all, rowWeights: rowWeights)
    let whole = fit.parameters(penalty, tolerance: 1e-5)
    let draws = GroupDraws(groups: data.rowGroups, sets: data.sets, rowWeights: rowWeights, seed: seed)
    var same = [Int](repeating: 0, count: whole.count)
    for index in 0..<Self.refits {
      let refit = fit.parameters(penalty, rowWeights: draws.weights(index), from: whole, tolerance: 1e-4)
      for column in whole.indices where refit[column] * whole[column] > 0 { same[column] += 1 }
    }
    let least = Int((Self.leastStability * Double(Self.refits)).rounded(.up))
    let counts = columns.vocabulary?.counts ?? []
    let stable = (0..<columns.termRange.count).filter { same[inputs.count + $0] >= least }
    // What moves the scores most: the weight times the deviation of a word that stands in so many sentences.
    let reach = stable.map { abs(whole[inputs.count + $0]) * Double(counts[$0]).squareRoot() }
    let order = stable.indices.sorted { (reach[$1], $0) < (reach[$0], $1) }
    return order.prefix(most).map { columns.termRange.lowerBound + stable[$0] }.sorted()
  }
}
