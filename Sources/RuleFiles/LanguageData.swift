/// What a pack says of its language beside rules: words by which names, persons and what refers back to them are known.
///
/// All in lower case.
public struct LanguageData: Sendable, Equatable {
  /// "gen", "prime", "minister": what comes before a person's name, each word by itself.
  public var titles: Set<String>
  /// Words that begin with a capital without being a name: "the" at a sentence's start, weekdays, months.
  public var notNames: Set<String>
  /// Words that are part of names and none by themselves: "chinese", "western".
  public var notAlone: Set<String>
  /// Words inside names: "of", "the".
  public var nameLinks: Set<String>
  /// Words that make a name an organisation's: "ministry", "council".
  public var organisationWords: Set<String>
  /// "he", "him", "his": pronouns that stand for one person.
  public var personPronouns: Set<String>

  public init(
    titles: Set<String> = [], notNames: Set<String> = [], notAlone: Set<String> = [],
    nameLinks: Set<String> = [],
    organisationWords: Set<String> = [], personPronouns: Set<String> = []
  ) {
    self.titles = titles
    self.notNames = notNames
    self.notAlone = notAlone
    self.nameLinks = nameLinks
    self.organisationWords = organisationWords
    self.personPronouns = personPronouns
  }

  /// Several packs know what each of them knows.
  mutating func formUnion(_ other: LanguageData) {
    titles.formUnion(other.titles)
    notNames.formUnion(other.notNames)
    notAlone.formUnion(other.notAlone)
    nameLinks.formUnion(other.nameLinks)
    organisationWords.formUnion(other.organisationWords)
    personPronouns.formUnion(other.personPronouns)
  }
}
