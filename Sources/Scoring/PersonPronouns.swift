internal import Articles
internal import RuleFiles

/// Pronouns that safely refer back to a person: no other name that could be meant stands between.
struct PersonPronouns {
  private let article: Article
  private let language: LanguageData
  /// Names that may be a person's: what a pronoun could mean instead.
  private let persons: OrderedRanges

  /// Sentences after the last mention in which a pronoun is still taken for it.
  private static let reach = 2

  init(article: Article, names: [NameMention], language: LanguageData) {
    self.article = article
    self.language = language
    persons = OrderedRanges(names.filter(\.mayBePerson).map(\.range))
  }

  /// The pronouns that refer to the one whose mentions these are.
  func references(to own: OrderedRanges) -> [Range<Int>] {
    guard !own.ranges.isEmpty, !language.personPronouns.isEmpty else { return [] }
    var chain = Chain()
    return article.paragraphs.flatMap { paragraph in
      // A chain may go on from the paragraph before; where there is none, nothing refers to it before its first mention.
      chain.isAlive || own.overlaps(paragraph.range) ? references(in: paragraph, own: own, &chain) : []
    }
  }

  /// How long ago the one was last spoken of; dead where another person was named since, or too much was said.
  private struct Chain {
    var sentencesSince: Int?

    var isAlive: Bool { sentencesSince.map { $0 < PersonPronouns.reach } ?? false }
  }

  private func references(in paragraph: Paragraph, own: OrderedRanges, _ chain: inout Chain) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in paragraph.sentences {
      var current = chain.isAlive
      for word in CapitalWords(article.reading.open, article.sentences[index].range).words {
        if own.overlaps(word.range) {
          current = true
          chain.sentencesSince = 0
        } else if persons.overlaps(word.range) {
          current = false
          chain.sentencesSince = nil
        } else if current, isPronoun(word.range) {
          found.append(word.range)
          chain.sentencesSince = 0
        }
      }
      chain.sentencesSince = chain.sentencesSince.map { $0 + 1 }
    }
    return found
  }

  private func isPronoun(_ range: Range<Int>) -> Bool {
    // No pronoun for a person is longer than "themselves".
    range.count <= 10
      && language.personPronouns.contains(String(decoding: article.reading.open[range], as: UTF8.self).lowercased())
  }
}
