internal import Articles
internal import Matching
internal import RuleFiles

/// Reads the sentences of an article that mention a target.
final class TargetReader {
  private let article: Article
  private let names: [NameMention]
  private let inputs: TargetInputs
  private let ruleSet: RuleSet
  private let units: [ReadingUnit]
  private let bySentence: [[Finding]]
  /// Those that were asked for, by unit: most sentences mention no target.
  private var sentences: [Int: SentenceReading] = [:]

  init(article: Article, findings: [Finding], names: [NameMention], inputs: TargetInputs, ruleSet: RuleSet) {
    self.article = article
    self.names = names
    self.inputs = inputs
    self.ruleSet = ruleSet
    units = article.maskedUnits
    var bySentence = [[Finding]](repeating: [], count: article.sentences.count)
    for finding in findings where finding.sentence < bySentence.count { bySentence[finding.sentence].append(finding) }
    self.bySentence = bySentence
  }

  /// In the order of the text, one a sentence that mentions the target.
  func readings(of target: FoundTarget) -> [MentionReading] {
    var readings: [MentionReading] = []
    var next = 0
    let mentions = target.mentions.ranges
    while next < mentions.count {
      let unit = units.partitionPoint { $0.range.upperBound > mentions[next].lowerBound }
      guard unit < units.count else { break }
      var inside: [Range<Int>] = []
      while next < mentions.count, mentions[next].lowerBound < units[unit].range.upperBound {
        if mentions[next].lowerBound >= units[unit].range.lowerBound { inside.append(mentions[next]) }
        next += 1
      }
      let sentence = sentence(unit)
      inside.removeAll { sentence.words.indices(overlapping: $0).isEmpty }
      if inside.isEmpty { continue }
      readings.append(
        MentionReading(of: inside, in: sentence, article: article, inputs: inputs, language: ruleSet.language))
    }
    return readings
  }

  private func sentence(_ index: Int) -> SentenceReading {
    if let known = sentences[index] { return known }
    let unit = units[index]
    let sentence = SentenceReading(
      unit, of: article, findings: unit.sentences.flatMap { bySentence[$0] },
      names: names.filter { $0.range.overlaps(unit.range) }, inputs: inputs)
    sentences[index] = sentence
    return sentence
  }
}
