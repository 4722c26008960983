/// How the stance toward a target is read from the sentences that mention it: two sums, one of praise and one of blame,
/// with neutral as the reference both are measured against.
///
/// In a sentence each sum is intercept + Σ weight × transform(measure); the three classes have the probabilities
/// e^praise / (1 + e^praise + e^blame), e^blame / (…) and, for neutral, 1 / (…): a multinomial logistic regression.
public struct TargetScale: Sendable {
  public let name: String
  public let title: String
  public let intercept: TargetSums
  /// Added to both sums before they are compared: moves the cuts between the classes, for rare ones.
  public let offset: TargetSums
  public let weights: [Weight]
  /// Words whose part depends on where they stand to the mention.
  public let terms: TargetTerms
  public let grammar: TargetGrammar
  public let context: TargetContext
  /// Where the weights come from.
  public let fitted: ScaleFitting?
  /// The file it stands in, and its table of valences.
  public let file: String
  public let valencesFile: String?

  public init(
    name: String, title: String, intercept: TargetSums, offset: TargetSums = .zero, weights: [Weight],
    terms: TargetTerms = TargetTerms(), grammar: TargetGrammar = TargetGrammar(),
    context: TargetContext = TargetContext(), fitted: ScaleFitting? = nil, file: String = "",
    valencesFile: String? = nil
  ) {
    self.name = name
    self.title = title
    self.intercept = intercept
    self.offset = offset
    self.weights = weights
    self.terms = terms
    self.grammar = grammar
    self.context = context
    self.fitted = fitted
    self.file = file
    self.valencesFile = valencesFile
  }

  /// One input of both sums.
  public struct Weight: Sendable, Equatable {
    public let of: Input
    /// Where a finding or word must stand to the mention; it counts by how far it does so, from 0 to 1.
    public let link: Link
    public let measure: Measure
    public let transform: Scale.Transform
    public let weight: TargetSums
    /// The share of refits in which each weight had its sign, where it was fitted.
    public let holds: TargetSums?

    public init(
      of: Input, link: Link = .sentence, measure: Measure = .count, transform: Scale.Transform = .identity,
      weight: TargetSums, holds: TargetSums? = nil
    ) {
      self.of = of
      self.link = link
      self.measure = measure
      self.transform = transform
      self.weight = weight
      self.holds = holds
    }
  }

  /// What the findings or words of an input amount to; each counts by its link.
  public enum Measure: String, Sendable, CaseIterable {
    /// Σ link.
    case count
    /// The closest link.
    case present
    /// Σ link × |polarity|.
    case strength
    /// Σ link × polarity.
    case net
  }

  public enum Input: Sendable, Hashable {
    case findings(Scale.FindingFilter)
    /// Words of a list of the pack, by its index in `TargetTerms.lists`.
    case words(Int)
    /// Words of the table of valences.
    case valences(ValenceSign)
    case mention(Trait)
    case surface(Scale.Surface)
  }
}

extension TargetScale {
  /// Which rows of the table of valences count.
  public enum ValenceSign: String, Sendable, CaseIterable {
    case positive, negative
    /// Both, each with its sign.
    case any

    public func admits(_ valence: Double) -> Bool {
      switch self {
      case .positive: valence > 0
      case .negative: valence < 0
      case .any: true
      }
    }
  }
}

/// What is added up for praise (`positive`) and for blame (`negative`).
public struct TargetSums: Sendable, Equatable {
  public var positive: Double
  public var negative: Double

  public static let zero = TargetSums(positive: 0, negative: 0)

  public init(positive: Double, negative: Double) {
    self.positive = positive
    self.negative = negative
  }

  public static func + (left: Self, right: Self) -> Self {
    Self(positive: left.positive + right.positive, negative: left.negative + right.negative)
  }

  public static func += (left: inout Self, right: Self) { left = left + right }

  public static func * (left: Self, factor: Double) -> Self {
    Self(positive: left.positive * factor, negative: left.negative * factor)
  }
}
