/// A named score from 0 to 1 for each sentence: an intercept and weights over findings, surface features and words.
public struct Scale: Equatable, Sendable {
  public let name: String
  public let title: String
  public let intercept: Double
  public let weights: [Weight]
  /// Words with weights, in a file of their own.
  public let terms: ScaleTerms?
  /// From the sum to a probability; nil where the file does not say.
  public let calibration: ScaleCalibration?
  /// Where the weights come from.
  public let fitted: ScaleFitting?
  /// The file it stands in.
  public let file: String

  public init(
    name: String, title: String, intercept: Double, weights: [Weight], terms: ScaleTerms? = nil,
    calibration: ScaleCalibration? = nil, fitted: ScaleFitting? = nil, file: String = ""
  ) {
    self.name = name
    self.title = title
    self.intercept = intercept
    self.weights = weights
    self.terms = terms
    self.calibration = calibration
    self.fitted = fitted
    self.file = file
  }

  /// One input of the sum: `weight` × `transform`(`measure` of what `of` selects).
  public struct Weight: Equatable, Sendable {
    public let of: Input
    public let measure: Measure
    public let transform: Transform
    public let weight: Double
    /// The weight's interval, where it was fitted.
    public let interval: ClosedRange<Double>?

    public init(
      of: Input, measure: Measure = .count, transform: Transform = .identity, weight: Double,
      interval: ClosedRange<Double>? = nil
    ) {
      self.of = of
      self.measure = measure
      self.transform = transform
      self.weight = weight
      self.interval = interval
    }
  }

  public enum Input: Sendable, Hashable {
    case findings(FindingFilter)
    case surface(Surface)
  }

  /// Which findings count; nil: any.
  public struct FindingFilter: Sendable, Hashable {
    public var kind: RuleKind?
    public var type: String?
    /// A rule id, `*` allowed at the end.
    public var rule: String?
    public var tag: String?
    public var voice: Conditions.Voice
    /// Only findings inside (true) or outside (false) quotations.
    public var quoted: Bool?
    public var polarity: Example.Sign?
    /// Only findings that a modifier changed (true) or none did (false).
    public var modified: Bool?
    /// Only findings that the sentence opens with (true), or that stand further on (false).
    public var opening: Bool?

    public init(
      kind: RuleKind? = nil, type: String? = nil, rule: String? = nil, tag: String? = nil,
      voice: Conditions.Voice = .any, quoted: Bool? = nil, polarity: Example.Sign? = nil, modified: Bool? = nil,
      opening: Bool? = nil
    ) {
      self.kind = kind
      self.type = type
      self.rule = rule
      self.tag = tag
      self.voice = voice
      self.quoted = quoted
      self.polarity = polarity
      self.modified = modified
      self.opening = opening
    }
  }

  public enum Measure: String, Sendable, CaseIterable {
    case count, present
    /// Sum of |polarity|.
    case strength
    /// Findings a word of the sentence.
    case rate
    /// The largest |polarity|.
    case max
    /// The sum of the polarities, signs and all.
    case net
    /// The share of the sentence's characters inside such findings, at most 1.
    case share
  }

  public enum Transform: String, Sendable, CaseIterable {
    case identity
    /// ln(1 + x); of a number below 0, −ln(1 − x).
    case log1p
    /// 1 where it is not 0.
    case binary
    /// At most 3.
    case clip
  }
}
