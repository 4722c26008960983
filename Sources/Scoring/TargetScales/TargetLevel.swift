public import RuleFiles

/// The two sums of a paragraph or an article, with all that was added up.
public struct TargetLevel: Sendable {
  /// In the order of addition; the contributions and `offset` add up to the estimate's sums.
  public let terms: [Term]
  public let offset: TargetSums
  public let estimate: TargetEstimate

  /// An input of the level with what it adds to both sums.
  public struct Term: Sendable {
    /// nil: the intercept of the context, or the mean of the sentences where no context counts.
    public let of: TargetContext.Input?
    public let value: Double
    public let contribution: TargetSums
  }

  init(
    _ own: TargetSums, offset: TargetSums, layer: TargetContext.Layer?, others: TargetSums, tone: TargetSums,
    sentences: Int
  ) {
    if let layer {
      let weighed = layer.weights.map { weight in
        let value = Self.value(of: weight.of, own: own, others: others, tone: tone)
        return Term(of: weight.of, value: value, contribution: weight.weight * value)
      }
      terms = [Term(of: nil, value: 1, contribution: layer.intercept)] + weighed
      self.offset = layer.offset
    } else {
      terms = [Term(of: nil, value: 1, contribution: own)]
      self.offset = offset
    }
    estimate = TargetEstimate(sums: terms.reduce(self.offset) { $0 + $1.contribution }, sentences: sentences)
  }

  private static func value(
    of input: TargetContext.Input, own: TargetSums, others: TargetSums, tone: TargetSums
  ) -> Double {
    switch input {
    case .ownPositive: own.positive
    case .ownNegative: own.negative
    case .othersPositive: others.positive
    case .othersNegative: others.negative
    case .tonePositive: tone.positive
    case .toneNegative: tone.negative
    }
  }
}
