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
    return article.paragraphs.flatMap { paragraph in
      // Before its first mention in a paragraph, nothing refers to it.
      own.overlaps(paragraph.range) ? references(in: paragraph, own: own) : []
    }
  }

  private func references(in paragraph: Paragraph, own: OrderedRanges) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var sentencesSince: Int?
    for index in paragraph.sentences {
      var current = sentencesSince.map { $0 < Self.reach } ?? false
      for word in CapitalWords(article.reading.open, article.sentences[index].range).words {
        if own.overlaps(word.range) {
          current = true
          sentencesSince = 0
        } else if persons.overlaps(word.range) {
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

  private func isPronoun(_ range: Range<Int>) -> Bool {
    // No pronoun for a person is longer than "themselves".
    range.count <= 10
      && language.personPronouns.contains(String(decoding: article.reading.open[range], as: UTF8.self).lowercased())
  }
}
