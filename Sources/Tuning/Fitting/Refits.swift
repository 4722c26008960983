/// The same fit on many bootstrap samples: how firm each weight is.
struct Refits: Sendable {
  /// A model a sample.
  let models: [LogisticModel]

  /// - Parameters:
  ///   - start: the parameters on all rows: refits are near.
  ///   - count: how many samples.
  init(
    _ fit: LogisticFit, _ penalty: Penalty, from start: [Double], draws: GroupDraws, count: Int, workers: Workers
  ) async {
    models = await workers.map(
      Array(0..<count), batch: 1, makeState: {},
      work: { index, _ in
        fit.model(fit.parameters(penalty, rowWeights: draws.weights(index), from: start, tolerance: 1e-5))
      })
  }

  /// Where 95 % of the refits have the weight; nil without refits.
  func interval(output: Int = 0, column: Int) -> Interval? {
    let weights = models.map { $0.weights[output][column] }.sorted()
    guard !weights.isEmpty else { return nil }
    return Interval(
      low: ClusterBootstrap.quantile(0.025, of: weights), high: ClusterBootstrap.quantile(0.975, of: weights))
  }

  /// The share of refits in which the weight has the sign of `weight`.
  func stability(output: Int = 0, column: Int, weight: Double) -> Double {
    guard !models.isEmpty, weight != 0 else { return 0 }
    let same = models.count { $0.weights[output][column] * weight > 0 }
    return Double(same) / Double(models.count)
  }
}
