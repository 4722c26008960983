/// The inflected forms of words, as lists with `inflect` have them: a pack's table of irregular forms, and the regular
/// forms of its language.
package struct WordForms: Sendable {
  private let inflection: Inflection?

  /// Of no language: each word is its only form.
  package static let none = WordForms(inflection: nil)

  /// `verb`, `noun`, `adjective`.
  package static let classes = WordClass.allCases.map(\.rawValue)

  private init(inflection: Inflection?) {
    self.inflection = inflection
  }

  /// Of the first pack in `folders` that can be read.
  package init(folders: [String]) {
    let log = ErrorLog()
    inflection =
      folders.lazy.compactMap {
        PackParts(.folder($0), cache: nil, references: RuleReferences(log: log), log: log)?.inflection
      }.first
  }

  /// The word, then its other forms; the word alone where no other is known.
  package func forms(of word: String, as wordClass: String) -> [String] {
    guard let inflection, let wordClass = WordClass(rawValue: wordClass) else { return [word] }
    return inflection.forms(of: word, as: wordClass) ?? [word]
  }
}
