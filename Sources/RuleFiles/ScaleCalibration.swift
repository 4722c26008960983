/// From a scale's sum to the probability that people say yes: 1 / (1 + e^−(slope × sum + intercept)) (Platt 1999).
///
/// It holds for sentences like those it was fitted on, with yes as frequent as there.
public struct ScaleCalibration: Sendable, Equatable {
  public let slope: Double
  public let intercept: Double

  public init(slope: Double, intercept: Double) {
    self.slope = slope
    self.intercept = intercept
  }
}
