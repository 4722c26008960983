public import Articles
public import Matching
public import RuleFiles

/// Everything that was added up for a target: from the words of each sentence to the sums of its paragraphs and article.
public struct TargetExplanation: Sendable {
  /// In the order of the text.
  public let sentences: [Sentence]
  /// Of the paragraphs that mention the target, in their order.
  public let paragraphs: [(index: Int, level: TargetLevel)]
  /// nil where nothing mentions the target.
  public let article: TargetLevel?

  /// A sentence that mentions the target; `intercept` and the terms' contributions add up to `sums`.
  public struct Sentence: Sendable {
    /// Of the paragraph.
    public let paragraph: Int
    /// Bytes of the reading text.
    public let range: Range<Int>
    public let intercept: TargetSums
    /// In the order of the scale's weights; those that add nothing are left out.
    public let terms: [Term]
    public let sums: TargetSums
  }

  /// A weight of the scale with what it was multiplied with.
  public struct Term: Sendable {
    /// Index into `TargetScale.weights`.
    public let weight: Int
    public let value: Double
    public let contribution: TargetSums
    /// The words behind it: bytes of the reading text; none for what counts the mention or the sentence itself.
    public let words: [Range<Int>]
  }
}

extension Scorer {
  /// How the target scale came to its sums: one explanation a target, in the order of the report's targets. Empty where the
  /// rules have no target scale.
  ///
  /// - Parameter matches: what an engine with the same rule set found in the same article.
  public func targetExplanations(of article: Article, matches: Matches) -> [TargetExplanation] {
    guard let inputs = targetInputs else { return [] }
    let report = report(of: article, matches: matches)
    let tone = TargetSums(tone: report.summary.all, of: article)
    return targetReadings(of: article, matches: matches).map { readings in
      let sentences = readings.map { TargetExplanation.Sentence($0, scale: inputs.scale) }
      let estimates = TargetEstimates(
        sentences.map { ($0.paragraph, $0.sums) }, scale: inputs.scale, tone: tone)
      return TargetExplanation(
        sentences: sentences,
        paragraphs: estimates.paragraphs.compactMap { index in
          estimates.level(ofParagraph: index).map { (index: index, level: $0) }
        },
        article: estimates.levelOfArticle())
    }
  }
}

extension TargetExplanation.Sentence {
  init(_ reading: MentionReading, scale: TargetScale) {
    paragraph = reading.sentence.unit.paragraph
    range = reading.sentence.unit.range
    intercept = scale.intercept
    terms = scale.weights.indices.compactMap { index in
      let value = reading.value(ofWeight: index)
      if value == 0 { return nil }
      return TargetExplanation.Term(
        weight: index, value: value, contribution: scale.weights[index].weight * value,
        words: reading.places(ofWeight: index))
    }
    sums = terms.reduce(scale.intercept) { $0 + $1.contribution }
  }
}

extension TargetSums {
  /// Mass of an article's evaluations a sentence, whomever they are about.
  init(tone: Stance, of article: Article) {
    let sentences = Double(max(1, article.sentences.count))
    self.init(positive: tone.positive / sentences, negative: tone.negative / sentences)
  }
}
