internal import Foundation

/// How much more a word is one corpus's than another's: the log-odds ratio with an informative Dirichlet prior, weighted
/// by its standard error (B. L. Monroe, M. P. Colaresi and K. M. Quinn, "Fightin' Words", Political Analysis 16, 2008,
/// section 3.3.3 and equations 16 to 22).
///
/// The prior pulls words towards what they are in general, so that a word that stands three times in one corpus and not
/// once in the other is no discovery; the weight by the standard error keeps rare words from leading the list.
public struct LogOdds: Sendable {
  /// Words, with repetition, of the corpus that is asked about and of the one it is held against.
  private let focus: Double
  private let contrast: Double
  /// Words that the prior is worth.
  private let strength: Double

  /// What a word says.
  public struct Estimate: Sendable, Equatable {
    /// The difference of the two corpora's log-odds: above 0 where the word is the first one's.
    public let logOdds: Double
    /// The same in standard errors.
    public let z: Double
  }

  /// - Parameters:
  ///   - focus: how many words, with repetition, the corpus has that is asked about.
  ///   - contrast: the same of the other corpus.
  ///   - strength: how many words the prior is worth; nil for as many as the smaller corpus has, so that a word must
  ///     stand out from what it is in general, and the larger corpus does not become the prior of the smaller.
  public init(focus: Int, contrast: Int, strength: Double? = nil) {
    self.focus = Double(focus)
    self.contrast = Double(contrast)
    self.strength = strength ?? Double(max(1, min(focus, contrast)))
  }

  /// Of a word that stands so often in each, and at least once in one of them. What is expected of it is its share of
  /// both together.
  public func estimate(focus count: Int, contrast other: Int) -> Estimate {
    let expected = strength * Double(count + other) / max(1, focus + contrast)
    let first = Double(count) + expected
    let second = Double(other) + expected
    let difference = log(first / (focus + strength - first)) - log(second / (contrast + strength - second))
    let variance = 1 / first + 1 / second
    return Estimate(logOdds: difference, z: difference / variance.squareRoot())
  }
}
