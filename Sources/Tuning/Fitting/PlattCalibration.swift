/// From out-of-fold scores to probabilities by a straight line in the logit (Platt 1999).
struct PlattCalibration: Sendable, Equatable {
  let slope: Double
  let intercept: Double

  /// - Parameters:
  ///   - scores: logits of rows that were held out.
  ///   - labels: whether people said yes.
  init(scores: [Double], labels: [Bool], weights: [Double]? = nil) {
    var matrix = DesignMatrix(columnCount: 1)
    for score in scores { matrix.append([(0, score)]) }
    // A trace of a penalty keeps the line finite where the scores divide the labels without a fault.
    let fit = LogisticFit(
      matrix: matrix, groups: [.standardised], labels: labels.map { $0 ? 1 : 0 },
      rowWeights: weights ?? Array(repeating: 1, count: scores.count))
    let model = fit.model(fit.parameters(Penalty(strength: 0.01)))
    (slope, intercept) = (model.weights[0][0], model.intercepts[0])
  }
}
