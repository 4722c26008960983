internal import RuleFiles

/// Mentions of one entity under one name: full names, surnames, names with a title, acronyms.
struct NameGroups {
  struct Group {
    /// The longest form, in its commonest spelling.
    var name: String
    var words: [String]
    var aliases: [String]
    var mentions: [Range<Int>]
    var isPerson: Bool

    var first: Int { mentions.first?.lowerBound ?? 0 }
  }

  private(set) var groups: [Group] = []
  /// Groups by each form they go by, and persons' groups by the first and last word of their full names.
  private var byForm: [String: Int] = [:]
  private var byFirstWord: [String: Int] = [:]
  private var byLastWord: [String: Int] = [:]

  init(names: [NameMention], acronyms: Acronyms, language: LanguageData) {
    // Long forms first, so that a short one finds the name it is short for.
    for mention in names.sorted(by: Self.longerFirst) {
      let longForm = acronyms.longForms[mention.text]
      if let index = group(of: mention, longForm: longForm) {
        groups[index].add(mention, longForm: longForm)
        byForm[mention.text] = index
      } else {
        open(Group(mention, isPerson: Self.isPerson(mention, language)))
      }
    }
    for index in groups.indices { groups[index].mentions.sort { $0.lowerBound < $1.lowerBound } }
  }

  /// All that goes by a name that was asked for, by one of its aliases, or by its surname.
  ///
  /// "Film Producer Ann Vane" is Ann Vane too, and what was joined to it.
  func group(named name: String, aliases: [String]) -> Group? {
    let forms = [name] + aliases
    let words = name.split(separator: " ").map(String.init)
    var own = groups.filter { group in
      forms.contains { $0 == group.name || group.aliases.contains($0) }
        || words.count > 1 && group.words.count > words.count && group.words.suffix(words.count) == words[...]
    }
    if own.isEmpty { own = groups.first { $0.mayBe(words) }.map { [$0] } ?? [] }
    guard var group = own.first else { return nil }
    for other in own.dropFirst() { group.mentions += other.mentions }
    group.isPerson = own.contains(where: \.isPerson)
    return group
  }

  private static func longerFirst(_ first: NameMention, _ second: NameMention) -> Bool {
    (second.words.count, first.range.lowerBound) < (first.words.count, second.range.lowerBound)
  }

  /// The group that a mention belongs to: the same form, an acronym's long form, or a person's surname.
  private func group(of mention: NameMention, longForm: String?) -> Int? {
    if let index = byForm[mention.text] { return index }
    if let longForm { return byForm[longForm] ?? groups.firstIndex { longForm.hasSuffix($0.name) } }
    guard mention.words.count == 1, let word = mention.words.first else { return nil }
    return byLastWord[word] ?? (mention.title != nil ? byFirstWord[word] : nil)
  }

  private mutating func open(_ group: Group) {
    let index = groups.count
    groups.append(group)
    byForm[group.name] = index
    guard group.isPerson, group.words.count > 1, let first = group.words.first, let last = group.words.last else {
      return
    }
    // Where two persons share a surname, the earlier one keeps it.
    if byFirstWord[first] == nil { byFirstWord[first] = index }
    if byLastWord[last] == nil { byLastWord[last] = index }
  }

  /// A title before it, or two or three words of which none is an organisation's.
  private static func isPerson(_ mention: NameMention, _ language: LanguageData) -> Bool {
    if mention.words.contains(where: { language.organisationWords.contains($0.lowercased()) }) { return false }
    if mention.title != nil { return true }
    return (2...3).contains(mention.words.count)
      && !mention.words.contains { language.nameLinks.contains($0) || $0.count > 1 && $0 == $0.uppercased() }
  }
}

extension NameGroups.Group {
  /// Whether it goes by the surname of a full name, or is a person with that one name.
  fileprivate func mayBe(_ asked: [String]) -> Bool {
    guard asked.count > 1, let last = asked.last else { return isPerson && asked.allSatisfy(words.contains) }
    return words.last == last && (words.count == 1 || words.first == asked.first)
  }

  fileprivate init(_ mention: NameMention, isPerson: Bool) {
    self.init(
      name: mention.text, words: mention.words, aliases: [], mentions: [mention.nameRange], isPerson: isPerson)
  }

  fileprivate mutating func add(_ mention: NameMention, longForm: String?) {
    mentions.append(mention.nameRange)
    if mention.text != name, !aliases.contains(mention.text) { aliases.append(mention.text) }
    if mention.title != nil { isPerson = true }
    // Capitals alone miss the front of "People's Liberation Army".
    if let longForm, longForm.utf8.count > name.utf8.count { name = longForm }
  }
}
