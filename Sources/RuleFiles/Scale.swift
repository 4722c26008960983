/// A named score from 0 to 1 for each sentence: an intercept and weights over findings and surface features.
public struct Scale: Equatable, Sendable {
  public let name: String
  public let title: String
  public let intercept: Double
  public let weights: [Weight]

  public init(name: String, title: String, intercept: Double, weights: [Weight]) {
    self.name = name
    self.title = title
    self.intercept = intercept
    self.weights = weights
  }

  /// One input of the sum: `weight` × `transform`(`measure` of what `of` selects).
  public struct Weight: Equatable, Sendable {
    public let of: Input
    public let measure: Measure
    public let transform: Transform
    public let weight: Double

    public init(of: Input, measure: Measure, transform: Transform, weight: Double) {
      self.of = of
      self.measure = measure
      self.transform = transform
      self.weight = weight
    }
  }

  public enum Input: Sendable, Equatable {
    case findings(FindingFilter)
    case surface(Surface)
  }

  /// Which findings count; nil: any.
  public struct FindingFilter: Sendable, Equatable {
    public let kind: RuleKind?
    public let type: String?
    /// A rule id, `*` allowed at the end.
    public let rule: String?
    public let tag: String?
    public let voice: Conditions.Voice
    /// Only findings inside (true) or outside (false) quotations.
    public let quoted: Bool?
    public let polarity: Example.Sign?

    public init(
      kind: RuleKind? = nil, type: String? = nil, rule: String? = nil, tag: String? = nil,
      voice: Conditions.Voice = .any, quoted: Bool? = nil, polarity: Example.Sign? = nil
    ) {
      self.kind = kind
      self.type = type
      self.rule = rule
      self.tag = tag
      self.voice = voice
      self.quoted = quoted
      self.polarity = polarity
    }
  }

  /// What a sentence shows without any rule.
  public enum Surface: String, Sendable, CaseIterable {
    /// Words of the sentence.
    case words
    /// Mean letters a word.
    case wordLength = "word-length"
    /// Number of runs of digits.
    case numbers
    /// Share of words with a capital, the first left out.
    case capitals
    /// Share of the characters inside quotations.
    case quoted
    /// 1 where the sentence ends with the mark.
    case question, exclamation
    case commas
    case quotations
  }

  public enum Measure: String, Sendable, CaseIterable {
    case count, present
    /// Sum of |polarity|.
    case strength
    /// Findings a word of the sentence.
    case rate
  }

  public enum Transform: String, Sendable, CaseIterable {
    case identity
    /// ln(1 + x)
    case log1p
  }
}
