public import Articles
public import Matching
public import RuleFiles

/// What a target scale measured in one sentence that mentions a target: what its weights are multiplied with.
public struct TargetSentence: Sendable {
  /// Of the paragraph.
  public let paragraph: Int
  /// One a weight of the scale, in their order.
  public let values: [Double]
  /// In the order of the text.
  public let words: [Word]

  /// What a table of valences can be learnt from.
  public struct Word: Sendable {
    /// In lower case.
    public let text: String
    /// It has a capital, and not because the sentence begins with it.
    public let hasCapital: Bool
    /// Part of a name: no valence counts there.
    public let isName: Bool
    /// How far it stands in each of `TargetScale.valenceLinks`, 0 … 1.
    public let links: [Double]
  }
}

/// An article's sentences about one target, with the tone of the whole.
public struct TargetSentences: Sendable {
  /// In the order of the text.
  public let sentences: [TargetSentence]
  /// Mass of the article's evaluations a sentence, whomever they are about.
  public let tone: TargetSums

  public init(sentences: [TargetSentence], tone: TargetSums) {
    self.sentences = sentences
    self.tone = tone
  }
}

extension TargetScale {
  /// The links by which words of the table of valences count, each once; `near` is the first.
  public var valenceLinks: [Link] {
    weights.reduce(into: [.near]) { links, weight in
      if case .valences = weight.of, !links.contains(weight.link) { links.append(weight.link) }
    }
  }
}

extension Scorer {
  /// What the target scale measures in each sentence that mentions a target, for those who fit one: by target in the order
  /// of the report. Empty where the rules have no target scale.
  public func targetSentences(of article: Article, matches: Matches) -> [TargetSentences] {
    guard let inputs = targetInputs else { return [] }
    let tone = TargetSums(tone: report(of: article, matches: matches).summary.all, of: article)
    return targetReadings(of: article, matches: matches).map { readings in
      TargetSentences(sentences: readings.map { TargetSentence($0, scale: inputs.scale) }, tone: tone)
    }
  }
}

extension TargetSentence {
  init(_ reading: MentionReading, scale: TargetScale) {
    let sentence = reading.sentence
    let links = scale.valenceLinks
    paragraph = sentence.unit.paragraph
    values = scale.weights.indices.map(reading.value)
    words = sentence.words.lower.indices.map { index in
      Word(
        text: sentence.words.lower[index], hasCapital: sentence.words.hasCapital[index] && index > 0,
        isName: sentence.words.isPartOfName(index, names: sentence.names),
        links: links.map { reading.measure($0, ofWord: index) })
    }
  }
}
