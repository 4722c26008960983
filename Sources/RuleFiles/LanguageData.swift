/// What a pack says of its language beside rules: words by which names, persons and what refers back to them are known.
///
/// All in lower case but `titles`, which stand as they are written before a name.
public struct LanguageData: Sendable, Equatable {
  /// "Gen.", "Prime Minister": what comes before a person's name.
  public var titles: Set<String>
  /// Words that begin with a capital without being a name: "the" at a sentence's start, weekdays, months.
  public var notNames: Set<String>
  /// Words inside names: "of", "the".
  public var nameLinks: Set<String>
  /// Words that make a name an organisation's: "ministry", "council".
  public var organisationWords: Set<String>
  /// "he", "him", "his": pronouns that stand for one person.
  public var personPronouns: Set<String>

  public init(
    titles: Set<String> = [], notNames: Set<String> = [], nameLinks: Set<String> = [],
    organisationWords: Set<String> = [], personPronouns: Set<String> = []
  ) {
    self.titles = titles
    self.notNames = notNames
    self.nameLinks = nameLinks
    self.organisationWords = organisationWords
    self.personPronouns = personPronouns
  }
}
