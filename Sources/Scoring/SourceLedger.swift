internal import Articles
internal import Matching
internal import RuleFiles

/// Who is quoted or reported, how often and how much: attributions grouped by their source.
struct SourceLedger {
  private let article: Article
  private let findings: [Finding]
  private let language: LanguageData
  private let names: [NameMention]
  private let nameRanges: OrderedRanges
  /// Names of persons: what "he" can mean.
  private let persons: [NameMention]
  private let personRanges: OrderedRanges

  init(article: Article, findings: [Finding], names: [NameMention], language: LanguageData) {
    self.article = article
    self.findings = findings
    self.language = language
    self.names = names
    nameRanges = OrderedRanges(names.map(\.range))
    persons = names.filter(\.mayBePerson)
    personRanges = OrderedRanges(persons.map(\.range))
  }

  func sources() -> [Source] {
    var entries = Entries()
    for (index, finding) in findings.enumerated() where finding.kind == .attribution {
      guard let span = finding.roles["source"]?.first else { continue }
      let identity = identity(of: span, type: finding.tags["source"] ?? "named", entries: entries)
      entries.add(index, identity, words: words(of: finding), at: span)
    }
    return entries.sources
  }

  /// Who a source is: the key under which its attributions are gathered, and the name it goes by here.
  private struct Identity {
    let key: String
    let name: String
    let type: String
  }

  private struct Entries {
    private(set) var sources: [Source] = []
    private var places: [String: Int] = [:]
    /// The key of "the minister of trade" by "minister".
    private var heads: [String: String] = [:]

    /// The key of a source that has no name: its words, or those of an earlier one that "the minister" takes up again.
    func key(ofDescription text: String) -> String {
      let words = Self.withoutArticle(text)
      return places["=" + words] == nil ? heads[words] ?? "=" + words : "=" + words
    }

    private static func withoutArticle(_ text: String) -> String {
      let words = text.lowercased()
      return words.hasPrefix("the ") ? String(words.dropFirst(4)) : words
    }

    subscript(key: String) -> Source? { places[key].map { sources[$0] } }

    mutating func add(_ attribution: Int, _ identity: Identity, words: Int, at span: Range<Int>) {
      guard let place = places[identity.key] else {
        places[identity.key] = sources.count
        if let link = identity.key.firstRange(of: " of ") {
          heads[String(identity.key[..<link.lowerBound].dropFirst())] = identity.key
        }
        sources.append(
          Source(name: identity.name, type: identity.type, attributions: [attribution], words: words, first: span))
        return
      }
      let known = sources[place]
      // The fullest form is kept.
      let name = identity.name.utf8.count > known.name.utf8.count ? identity.name : known.name
      sources[place] = Source(
        name: name, type: known.type, attributions: known.attributions + [attribution], words: known.words + words,
        first: known.first)
    }
  }

  private func identity(of span: Range<Int>, type: String, entries: Entries) -> Identity {
    let text = article.reading.text(span)
    if type == "pronoun", let known = antecedent(of: span, text: text, entries: entries) { return known }
    if let name = name(in: span, type: type) {
      let full = name.title.map { "\($0) \(name.text)" } ?? name.text
      return Identity(key: Self.key(name), name: full, type: type)
    }
    return Identity(key: entries.key(ofDescription: text), name: text, type: type)
  }

  /// The person's name in a source's words, or any name where the source is but a name.
  private func name(in span: Range<Int>, type: String) -> NameMention? {
    guard type == "named" || type == "titled" else { return nil }
    let inside = names[nameRanges.indices(overlapping: span)]
    return inside.first { $0.title != nil || $0.words.count > 1 && type == "named" }
      ?? (type == "named" ? inside.first : nil)
  }

  private static func key(_ name: NameMention) -> String {
    "name " + (name.words.last ?? name.text)
  }

  /// "He" is the last person named before, where that one is a source already, in the same or the last paragraph.
  private func antecedent(of span: Range<Int>, text: String, entries: Entries) -> Identity? {
    guard language.personPronouns.contains(text.lowercased()),
      let index = personRanges.lastIndex(endingAtOrBefore: span.lowerBound),
      let here = article.paragraphIndex(at: span.lowerBound),
      let there = article.paragraphIndex(at: persons[index].range.lowerBound), here - there <= 1,
      let known = entries[Self.key(persons[index])]
    else { return nil }
    return Identity(key: Self.key(persons[index]), name: known.name, type: known.type)
  }

  private func words(of finding: Finding) -> Int {
    (finding.roles["content"] ?? []).reduce(0) { $0 + article.wordCount(in: $1) }
  }
}
