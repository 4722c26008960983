/// The closed classes of a language's words by which the place of a mention in its sentence is read. In lower case.
public struct TargetGrammar: Equatable, Sendable {
  private var classes: [String: WordClasses] = [:]
  private let participleEndings: [String]
  private let adverbEndings: [String]

  /// What a word can be; one word can be several.
  public struct WordClasses: OptionSet, Sendable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// "is", "was", "been", "became": makes a passive, or a predicate.
    public static let be = WordClasses(rawValue: 1)
    /// "has", "did", "will".
    public static let auxiliary = WordClasses(rawValue: 2)
    public static let determiner = WordClasses(rawValue: 4)
    public static let preposition = WordClasses(rawValue: 8)
    /// "by": names the doer behind a passive.
    public static let agent = WordClasses(rawValue: 16)
    /// "who", "which", "that".
    public static let relative = WordClasses(rawValue: 32)
    /// "and", "or".
    public static let coordinator = WordClasses(rawValue: 64)
    /// "because", "while", "but": a clause ends before it.
    public static let clause = WordClasses(rawValue: 128)
    public static let negator = WordClasses(rawValue: 256)
    public static let adverb = WordClasses(rawValue: 512)
    /// "beaten", "sent": participles that no ending shows.
    public static let participle = WordClasses(rawValue: 1024)
    /// "to", before a verb.
    public static let infinitive = WordClasses(rawValue: 2048)
  }

  /// By the key that a file names the class with.
  static let keys: [(key: String, part: WordClasses)] = [
    ("be", .be), ("auxiliaries", .auxiliary), ("determiners", .determiner), ("prepositions", .preposition),
    ("agent", .agent), ("relatives", .relative), ("coordinators", .coordinator), ("clauses", .clause),
    ("negators", .negator), ("adverbs", .adverb), ("participles", .participle), ("infinitive", .infinitive),
  ]

  public init(
    classes: [String: WordClasses] = [:], participleEndings: [String] = [], adverbEndings: [String] = []
  ) {
    self.classes = classes
    self.participleEndings = participleEndings
    self.adverbEndings = adverbEndings
  }

  /// What a word, in lower case, can be.
  public func classes(of word: String) -> WordClasses {
    if let known = classes[word] { return known }
    if word.utf8.count > 4, adverbEndings.contains(where: word.hasSuffix) { return .adverb }
    if word.utf8.count > 3, participleEndings.contains(where: word.hasSuffix) { return .participle }
    return []
  }
}
