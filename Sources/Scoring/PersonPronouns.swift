internal import Articles
internal import RuleFiles

/// Pronouns that safely refer back to a person: no other name that could be meant stands between.
struct PersonPronouns {
  let article: Article
  let names: [NameMention]
  let language: LanguageData

  /// Sentences after the last mention in which a pronoun is still taken for it.
  private static let reach = 2

  /// The pronouns that refer to the one whose mentions these are.
  func references(to mentions: [Range<Int>]) -> [Range<Int>] {
    guard !mentions.isEmpty, !language.personPronouns.isEmpty else { return [] }
    let own = mentions.sorted { $0.lowerBound < $1.lowerBound }
    var found: [Range<Int>] = []
    for paragraph in article.paragraphs {
      found += references(in: paragraph, own: own)
    }
    return found
  }

  private func references(in paragraph: Paragraph, own: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var sentencesSince: Int?
    for index in paragraph.sentences {
      let range = article.sentences[index].range
      var current = sentencesSince.map { $0 < Self.reach } ?? false
      let others = names.filter { $0.range.overlaps(range) && mayBePerson($0) }
      for word in CapitalWords(article.reading.open, range).words {
        if own.contains(where: { $0.overlaps(word.range) }) {
          current = true
          sentencesSince = 0
        } else if others.contains(where: { $0.range.overlaps(word.range) }) {
          current = false
          sentencesSince = nil
        } else if current, isPronoun(word.range) {
          found.append(word.range)
          sentencesSince = 0
        }
      }
      sentencesSince = sentencesSince.map { $0 + 1 }
    }
    return found
  }

  private func mayBePerson(_ name: NameMention) -> Bool {
    name.title != nil || name.words.count > 1
  }

  private func isPronoun(_ range: Range<Int>) -> Bool {
    language.personPronouns.contains(String(decoding: article.reading.open[range], as: UTF8.self).lowercased())
  }
}
