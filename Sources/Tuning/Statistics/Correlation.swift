/// How far two lists of numbers go together, from −1 to 1; 0 where one of them is constant.
enum Correlation {
  /// The product-moment correlation (K. Pearson, 1896).
  /// - Parameter weights: how often each pair counts.
  static func pearson(_ x: [Double], _ y: [Double], weights: [Int]? = nil) -> Double {
    let n = Double(weights?.reduce(0, +) ?? x.count)
    guard n > 0 else { return 0 }
    let meanX = sum(x.indices, weights) { x[$0] } / n
    let meanY = sum(y.indices, weights) { y[$0] } / n
    let together = sum(x.indices, weights) { (x[$0] - meanX) * (y[$0] - meanY) }
    let squaresX = sum(x.indices, weights) { (x[$0] - meanX) * (x[$0] - meanX) }
    let squaresY = sum(y.indices, weights) { (y[$0] - meanY) * (y[$0] - meanY) }
    let scale = (squaresX * squaresY).squareRoot()
    return scale > 0 ? together / scale : 0
  }

  /// Pearson's correlation of the ranks (C. Spearman, 1904).
  static func spearman(_ x: [Double], _ y: [Double], weights: [Int]? = nil) -> Double {
    pearson(averageRanks(x, weights: weights), averageRanks(y, weights: weights), weights: weights)
  }

  /// Ranks from 1; equal values share the mean of the ranks they take up.
  static func averageRanks(_ values: [Double], weights: [Int]? = nil) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Double](repeating: 0, count: values.count)
    var below = 0
    var start = 0
    while start < order.count {
      let end = order[start...].firstIndex { values[$0] != values[order[start]] } ?? order.count
      let here = order[start..<end].reduce(0) { $0 + (weights?[$1] ?? 1) }
      for index in order[start..<end] { ranks[index] = Double(below) + Double(here + 1) / 2 }
      below += here
      start = end
    }
    return ranks
  }

  private static func sum(_ items: Range<Int>, _ weights: [Int]?, _ value: (Int) -> Double) -> Double {
    items.reduce(0) { $0 + Double(weights?[$1] ?? 1) * value($1) }
  }
}
