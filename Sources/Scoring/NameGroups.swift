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

  init(names: [NameMention], acronyms: Acronyms, language: LanguageData) {
    // Long forms first, so that a short one finds the name it is short for.
    for mention in names.sorted(by: Self.longerFirst) {
      let long = acronyms.longForms[mention.text]
      if let index = groups.firstIndex(where: { Self.isShort(mention, for: $0, longForm: long, language) }) {
        groups[index].add(mention)
      } else {
        groups.append(Group(mention, isPerson: Self.isPerson(mention, language)))
      }
    }
    for index in groups.indices { groups[index].mentions.sort { $0.lowerBound < $1.lowerBound } }
  }

  /// The group of a name that was asked for, or of one of its aliases or its surname.
  func group(named name: String, aliases: [String]) -> Group? {
    let forms = [name] + aliases
    if let exact = groups.first(where: { group in forms.contains { $0 == group.name || group.aliases.contains($0) } }) {
      return exact
    }
    let words = name.split(separator: " ").map(String.init)
    guard words.count > 1, let last = words.last else {
      return groups.first { $0.words.contains(name) && $0.isPerson }
    }
    return groups.first { $0.words.last == last && ($0.words.count == 1 || $0.words.first == words.first) }
  }

  private static func longerFirst(_ first: NameMention, _ second: NameMention) -> Bool {
    (second.words.count, first.range.lowerBound) < (first.words.count, second.range.lowerBound)
  }

  private static func isShort(
    _ mention: NameMention, for group: Group, longForm: String?, _ language: LanguageData
  ) -> Bool {
    if mention.text == group.name || group.aliases.contains(mention.text) { return true }
    if let longForm { return longForm == group.name || longForm.hasSuffix(group.name) }
    guard mention.words.count == 1, let word = mention.words.first, group.words.count > 1, group.isPerson else {
      return false
    }
    return group.words.last == word || mention.title != nil && group.words.first == word
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
  fileprivate init(_ mention: NameMention, isPerson: Bool) {
    self.init(
      name: mention.text, words: mention.words, aliases: [], mentions: [mention.nameRange], isPerson: isPerson)
  }

  fileprivate mutating func add(_ mention: NameMention) {
    mentions.append(mention.nameRange)
    if mention.text != name, !aliases.contains(mention.text) { aliases.append(mention.text) }
    if mention.title != nil { isPerson = true }
  }
}
