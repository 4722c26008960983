internal import Articles
internal import Matching
internal import RuleFiles

/// A sentence as it stands to the mentions of one target: the value of each input of a target scale.
struct MentionReading {
  let sentence: SentenceReading
  private let inputs: TargetInputs
  private let mentions: [MentionLinks]
  private let traits: MentionTraits

  /// - Parameter mentions: bytes of the reading text, inside the sentence.
  init(
    of mentions: [Range<Int>], in sentence: SentenceReading, article: Article, inputs: TargetInputs,
    language: LanguageData
  ) {
    self.sentence = sentence
    self.inputs = inputs
    let links = mentions.map { mention in
      MentionLinks(
        mention: sentence.words.indices(overlapping: mention), in: sentence.words, titles: language.titles)
    }
    self.mentions = links
    traits = MentionTraits(ranges: mentions, links: links, sentence: sentence, article: article, language: language)
  }

  /// The transformed measure of a weight's input.
  func value(ofWeight index: Int) -> Double {
    let weight = inputs.scale.weights[index]
    let measured: Double
    switch weight.of {
    case .mention(let trait): measured = traits[trait]
    case .surface(let surface): measured = sentence.surface[surface]
    case .words, .findings, .valences: measured = self.measured(weight, sentence.hits[inputs.ofWeight[index]])
    }
    return weight.transform.applied(to: measured)
  }

  /// intercept + Σ weight × value, of praise and of blame.
  var sums: TargetSums {
    inputs.scale.weights.indices.reduce(into: inputs.scale.intercept) { sums, index in
      sums += inputs.scale.weights[index].weight * value(ofWeight: index)
    }
  }

  /// Where the words stand that a weight counts: bytes of the reading text.
  func places(ofWeight index: Int) -> [Range<Int>] {
    let link = inputs.scale.weights[index].link
    return sentence.hits[inputs.ofWeight[index]].filter { measure(link, of: $0) > 0 && !$0.words.isEmpty }.map { hit in
      sentence.words.ranges[hit.words.lowerBound]
        .lowerBound..<sentence.words.ranges[hit.words.upperBound - 1].upperBound
    }
  }

  /// How far a word stands in a link to a mention, 0 … 1.
  func measure(_ link: TargetScale.Link, ofWord index: Int) -> Double {
    mentions.reduce(0) { max($0, $1.measure(link, of: index..<index + 1, named: nil)) }
  }

  private func measured(_ weight: TargetScale.Weight, _ hits: [SentenceReading.Hit]) -> Double {
    if hits.isEmpty { return 0 }
    let links = hits.map { measure(weight.link, of: $0) }
    switch weight.measure {
    case .present: return links.max() ?? 0
    case .count where weight.isOfValences, .net: return zip(links, hits).reduce(0) { $0 + $1.0 * $1.1.value }
    case .count: return links.reduce(0, +)
    case .strength: return zip(links, hits).reduce(0) { $0 + $1.0 * abs($1.1.value) }
    }
  }

  /// Of several mentions in a sentence the one that it is linked to most.
  private func measure(_ link: TargetScale.Link, of hit: SentenceReading.Hit) -> Double {
    mentions.reduce(0) { max($0, $1.measure(link, of: hit.words, named: hit.named)) }
  }
}

extension TargetScale.Weight {
  /// A word of the table of valences counts by its valence, sign and all.
  fileprivate var isOfValences: Bool {
    if case .valences = of { true } else { false }
  }
}
