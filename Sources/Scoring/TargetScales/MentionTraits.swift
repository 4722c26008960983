internal import Articles
internal import Matching
internal import RuleFiles

/// What a sentence shows of the mentions of a target themselves; of several mentions, the most.
struct MentionTraits {
  private var values: [TargetScale.Trait: Double] = [:]

  init(
    ranges: [Range<Int>], links: [MentionLinks], sentence: SentenceReading, article: Article, language: LanguageData
  ) {
    for (range, link) in zip(ranges, links) {
      set(.speaker, sentence.sources.contains { $0.overlaps(range) })
      set(.reported, sentence.contents.contains { $0.overlaps(range) })
      set(.quoted, article.reading.masked[range].contains(maskByte))
      set(.first, link.mention.lowerBound == 0)
      set(.position, Double(link.mention.lowerBound) / Double(max(1, sentence.words.count)))
      set(
        .pronoun,
        link.mention.count == 1 && language.personPronouns.contains(sentence.words.lower[link.mention.lowerBound]))
      set(.titled, Self.isTitled(link.mention, sentence.words, language.titles))
      set(.possessor, link.roles.isPossessor)
      set(.subject, link.roles.isSubject)
      set(.negated, link.roles.isNegated)
      set(.prepositional, link.roles.isPrepositional)
    }
    set(.mentions, Exponentials.log1p(Double(links.count - 1)))
    count(sentence.names, besides: links.map(\.mention))
  }

  subscript(_ trait: TargetScale.Trait) -> Double { values[trait] ?? 0 }

  private mutating func set(_ trait: TargetScale.Trait, _ isSo: Bool) {
    set(trait, isSo ? 1 : 0)
  }

  private mutating func set(_ trait: TargetScale.Trait, _ value: Double) {
    values[trait] = max(values[trait] ?? 0, value)
  }

  private mutating func count(_ names: [Range<Int>], besides mentions: [Range<Int>]) {
    guard let first = mentions.first, let last = mentions.last else { return }
    let others = names.filter { name in !mentions.contains { $0.overlaps(name) } }
    set(.names, Exponentials.log1p(Double(others.count)))
    set(.namesBefore, Exponentials.log1p(Double(others.count { $0.lowerBound < first.lowerBound })))
    set(.namesAfter, Exponentials.log1p(Double(others.count { $0.lowerBound > last.lowerBound })))
  }

  private static func isTitled(_ mention: Range<Int>, _ words: SentenceWords, _ titles: Set<String>) -> Bool {
    if mention.count > 1, titles.contains(words.lower[mention.lowerBound]) { return true }
    let before = mention.lowerBound - 1
    return before >= 0 && !words.isBroken[mention.lowerBound] && titles.contains(words.lower[before])
  }
}
