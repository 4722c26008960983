internal import RuleFiles

/// A scale with its fitted weights, and how it was found.
public struct FittedScale: Sendable {
  /// As it stood before.
  let before: Scale
  /// By how much they move the scores, the most first; those of weight 0 are left out.
  let weights: [FittedWeight]
  let terms: [FittedTerm]
  let intercept: Double
  let calibration: ScaleCalibration
  /// The probability that became a score of 0.5.
  let cut: Double
  let path: StrengthPath
  /// How far the solution is from the optimum.
  let violation: Double
  /// Expected calibration error out of fold: of the plain model, and calibrated.
  let calibrationErrors: (before: Double, after: Double)
  let figures: [SetFigures]
  let groups: Int
  let rows: Int

  /// Figures on one file.
  struct SetFigures: Sendable {
    let file: LabelledFile
    /// Out of fold.
    let fitted: ScaleFigures
    /// Of the scale as it stood; nil where it was no scale of the pack.
    let before: ScaleFigures?
  }
}

/// An input's weight, in natural units.
struct FittedWeight: Sendable {
  let input: Scale.Weight
  let weight: Double
  let interval: Interval?
  /// The share of refits with the same sign; nil without refits.
  let stability: Double?
}

/// A learnt word.
struct FittedTerm: Sendable {
  let text: String
  let weight: Double
  let count: Int
  let interval: Interval?
  let stability: Double?
}
