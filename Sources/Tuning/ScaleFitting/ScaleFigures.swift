/// How well scores do on labelled rows, each figure with its interval from samples of whole groups.
struct ScaleFigures: Sendable {
  let rows: Int
  let yes: Int
  let averagePrecision: Estimate
  let f1: Estimate
  let macroF1: Estimate
  let area: Estimate

  struct Estimate: Sendable {
    let value: Double
    let interval: Interval?
  }

  /// - Parameters:
  ///   - scores: the higher, the more it is yes.
  ///   - cut: from which on the answer is yes.
  ///   - samples: 0 for no intervals.
  init(scores: [Double], labels: [Bool], groups: [String], cut: Double, samples: Int, seed: UInt64) {
    let ranked = RankedLabels(scores: scores, labels: labels)
    func figures(_ weights: [Int]?) -> [Double] {
      var confusion = Confusion(labels: ["no", "yes"])
      for (row, score) in scores.enumerated() {
        confusion.add(gold: labels[row] ? 1 : 0, said: score >= cut ? 1 : 0, times: weights?[row] ?? 1)
      }
      return [
        ranked.averagePrecision(weights: weights), confusion.tally(of: 1).f1, confusion.macroF1,
        ranked.areaUnderCurve(weights: weights),
      ]
    }
    let values = figures(nil)
    let intervals =
      samples > 0
      ? ClusterBootstrap(groups: groups, samples: samples, seed: seed).intervals { figures($0) } : []
    let estimates = values.indices.map { index in
      Estimate(value: values[index], interval: index < intervals.count ? intervals[index] : nil)
    }
    (rows, yes) = (scores.count, labels.count { $0 })
    (averagePrecision, f1, macroF1, area) = (estimates[0], estimates[1], estimates[2], estimates[3])
  }
}
