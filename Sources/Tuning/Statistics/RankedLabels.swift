/// Yes/no labels in the order of their scores: how well the scores put yes before no.
///
/// Every figure takes weights (how often each item counts), so that a bootstrap sorts only once.
struct RankedLabels: Sendable {
  private let labels: [Bool]
  /// Items of the same score, the highest score first.
  private let ties: [[Int]]

  /// - Parameter scores: one a label; the higher, the more it speaks for yes. None may be NaN.
  init(scores: [Double], labels: [Bool]) {
    self.labels = labels
    let order = scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
    var ties: [[Int]] = []
    for index in order {
      if let last = ties.last?.last, scores[last] == scores[index] {
        ties[ties.count - 1].append(index)
      } else {
        ties.append([index])
      }
    }
    self.ties = ties
  }

  /// Σ (recallₖ − recallₖ₋₁) · precisionₖ over the distinct scores, the highest first.
  ///
  /// Average precision without interpolation (C. Buckley and E. Voorhees, SIGIR 2000). What has the same score is taken
  /// together, so a constant score has the share of yes and no more. 0 where nothing is yes.
  func averagePrecision(weights: [Int]? = nil) -> Double {
    let total = counts(of: labels.indices, weights).yes
    guard total > 0 else { return 0 }
    var yes = 0
    var seen = 0
    return ties.reduce(0.0) { sum, tie in
      let here = counts(of: tie, weights)
      yes += here.yes
      seen += here.yes + here.no
      return here.yes > 0 ? sum + Double(here.yes) / Double(total) * Double(yes) / Double(seen) : sum
    }
  }

  /// The chance that some yes has a higher score than some no; equal scores count half.
  ///
  /// The area under the ROC curve as the Mann–Whitney statistic (J. A. Hanley and B. J. McNeil, Radiology 143, 1982).
  /// NaN where all labels are the same.
  func areaUnderCurve(weights: [Int]? = nil) -> Double {
    var yesAbove = 0
    var no = 0
    // In halves, so that all sums are whole.
    var halves = 0
    for tie in ties {
      let here = counts(of: tie, weights)
      halves += here.no * (2 * yesAbove + here.yes)
      yesAbove += here.yes
      no += here.no
    }
    return yesAbove > 0 && no > 0 ? Double(halves) / 2 / (Double(yesAbove) * Double(no)) : .nan
  }

  private func counts(of items: some Sequence<Int>, _ weights: [Int]?) -> (yes: Int, no: Int) {
    var yes = 0
    var no = 0
    for item in items {
      let weight = weights?[item] ?? 1
      if labels[item] { yes += weight } else { no += weight }
    }
    return (yes, no)
  }
}
