/// How the rest of the article speaks for what a paragraph, and the article as a whole, takes a target for.
///
/// It counts where at least two paragraphs mention the target. Its inputs are sums of the sentences: a target scale over
/// a target scale.
public struct TargetContext: Equatable, Sendable {
  public let paragraph: Layer?
  public let article: Layer?

  public init(paragraph: Layer? = nil, article: Layer? = nil) {
    self.paragraph = paragraph
    self.article = article
  }

  /// Two sums from other sums.
  public struct Layer: Equatable, Sendable {
    public let intercept: TargetSums
    public let offset: TargetSums
    public let weights: [Weight]

    public init(intercept: TargetSums, offset: TargetSums = .zero, weights: [Weight]) {
      self.intercept = intercept
      self.offset = offset
      self.weights = weights
    }
  }

  public struct Weight: Equatable, Sendable {
    public let of: Input
    public let weight: TargetSums

    public init(of: Input, weight: TargetSums) {
      self.of = of
      self.weight = weight
    }
  }

  public enum Input: String, Sendable, CaseIterable {
    /// The mean sums of the paragraph's sentences that mention the target; of the article's for its own layer.
    case ownPositive = "own-positive"
    case ownNegative = "own-negative"
    /// The mean over the article's other paragraphs that mention it.
    case othersPositive = "others-positive"
    case othersNegative = "others-negative"
    /// Mass of the evaluations a sentence, over the whole article, whomever they are about.
    case tonePositive = "tone-positive"
    case toneNegative = "tone-negative"
  }
}
