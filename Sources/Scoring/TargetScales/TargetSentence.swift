public import Articles
public import Matching
internal import RuleFiles

/// What a target scale measured in one sentence that mentions a target: what its weights are multiplied with.
public struct TargetSentence: Sendable {
  /// Of the paragraph.
  public let paragraph: Int
  /// Bytes of the reading text.
  public let range: Range<Int>
  /// One a weight of the scale, in their order.
  public let values: [Double]
  /// The sentence's words in lower case, names left out, with how near each stands to the mention: 1 / (1 + d / 4).
  public let words: [(word: String, nearness: Double)]
}

extension Scorer {
  /// What the target scale measures in each sentence that mentions a target, for those who fit one: by target in the order
  /// of the report, then by sentence. Empty where the rules have no target scale.
  public func targetSentences(of article: Article, matches: Matches) -> [[TargetSentence]] {
    guard let inputs = targetInputs else { return [] }
    return targetReadings(of: article, matches: matches).map { readings in
      readings.map { TargetSentence($0, inputs: inputs) }
    }
  }
}

extension TargetSentence {
  init(_ reading: MentionReading, inputs: TargetInputs) {
    let sentence = reading.sentence
    paragraph = sentence.unit.paragraph
    range = sentence.unit.range
    values = inputs.scale.weights.indices.map(reading.value)
    words = sentence.words.lower.indices.compactMap { index in
      let isName = sentence.words.isCapitalised[index] && sentence.names.contains { $0.contains(index) }
      return isName ? nil : (sentence.words.lower[index], reading.nearness(ofWord: index))
    }
  }
}
