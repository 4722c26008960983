/// A scale's value for one sentence as the sum it is: a reader can redo it by hand.
public struct ScaleSum: Sendable {
  public let scale: String
  /// Index into `Article.sentences`.
  public let sentence: Int
  public let intercept: Double
  /// What is not 0, in the order of the scale file; its words follow.
  public let terms: [ScaleTerm]
  /// intercept + Σ contribution.
  public let sum: Double
  /// 1 / (1 + e^−sum), rounded to ten-thousandths as reports have it.
  public let value: Double
  /// What the file's calibration makes of the sum: how likely people are to say yes; nil where it has none.
  public let probability: Double?

  public init(
    scale: String, sentence: Int, intercept: Double, terms: [ScaleTerm], sum: Double, value: Double,
    probability: Double?
  ) {
    self.scale = scale
    self.sentence = sentence
    self.intercept = intercept
    self.terms = terms
    self.sum = sum
    self.value = value
    self.probability = probability
  }
}

/// One term of the sum: weight × transformed.
public struct ScaleTerm: Sendable {
  /// The input in words, or the learnt word itself.
  public let label: String
  /// What was measured, before the transform.
  public let measured: Double
  public let transformed: Double
  public let weight: Double
  /// Indices into the article's findings: those that were counted.
  public let findings: [Int]
  /// Where a learnt word stands, in bytes of the reading text; nil for other inputs.
  public let word: Range<Int>?

  public var contribution: Double { weight * transformed }

  public init(
    label: String, measured: Double, transformed: Double, weight: Double, findings: [Int] = [],
    word: Range<Int>? = nil
  ) {
    self.label = label
    self.measured = measured
    self.transformed = transformed
    self.weight = weight
    self.findings = findings
    self.word = word
  }
}
