/// What holds weights back: strength × Σ factor × ((1 − ratio) × w² / 2 + ratio × |w|), beside the sum of the rows' losses.
///
/// With `ratio` 0 it is L2 (a normal prior of variance 1 / strength on each standardised weight; scikit-learn's C is
/// 1 / strength), with 1 it is L1, between them the elastic net (Zou and Hastie 2005).
public struct Penalty: Sendable, Equatable {
  public var strength: Double
  public var ratio: Double

  public init(strength: Double, ratio: Double = 0) {
    self.strength = strength
    self.ratio = ratio
  }

  var squared: Double { strength * (1 - ratio) }
  var absolute: Double { strength * ratio }
}
