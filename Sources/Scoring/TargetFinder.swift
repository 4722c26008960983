internal import Articles
internal import RuleFiles

/// The targets of an article: those that were asked for, else the names it speaks of most.
struct TargetFinder {
  private let article: Article
  private let names: [NameMention]
  private let language: LanguageData
  private let pronouns: PersonPronouns

  /// Found targets are at most so many, each mentioned at least `leastMentions` times.
  private static let mostFound = 8
  private static let leastMentions = 2

  init(article: Article, names: [NameMention], language: LanguageData) {
    self.article = article
    self.names = names
    self.language = language
    pronouns = PersonPronouns(article: article, names: names, language: language)
  }

  func targets() -> [FoundTarget] {
    let groups = NameGroups(names: names, acronyms: Acronyms(article: article), language: language)
    guard article.metadata.targets.isEmpty else {
      return article.metadata.targets.enumerated().map { number, requested in
        requestedTarget(requested, number: number, groups: groups)
      }
    }
    let ranked = groups.groups.filter { $0.mentions.count >= Self.leastMentions }
      .sorted { ($1.mentions.count, $0.first) < ($0.mentions.count, $1.first) }
    return ranked.prefix(Self.mostFound).enumerated().map { number, group in
      target(id: "t\(number + 1)", name: group.name, aliases: group.aliases, mentions: group.mentions, group: group)
    }
  }

  private func requestedTarget(_ requested: RequestedTarget, number: Int, groups: NameGroups) -> FoundTarget {
    let id = requested.id ?? "t\(number + 1)"
    if let mention = requested.mention, let range = article.readingRange(ofCodePoints: mention) {
      return FoundTarget(id: id, name: requested.name, aliases: requested.aliases, mentions: OrderedRanges([range]))
    }
    let group = groups.group(named: requested.name, aliases: requested.aliases)
    var mentions = group?.mentions ?? []
    for form in [requested.name] + requested.aliases {
      mentions += occurrences(of: form)
    }
    return target(
      id: id, name: requested.name, aliases: requested.aliases, mentions: mentions, group: group)
  }

  private func target(
    id: String, name: String, aliases: [String], mentions: [Range<Int>], group: NameGroups.Group?
  ) -> FoundTarget {
    var all = mentions
    if group.map({ $0.isPerson }) ?? true {
      all += pronouns.references(to: withoutOverlap(mentions))
    }
    return FoundTarget(id: id, name: name, aliases: aliases, mentions: withoutOverlap(all))
  }

  /// Whole words, as written.
  private func occurrences(of form: String) -> [Range<Int>] {
    let wanted = Array(form.utf8)
    let text = article.reading.open
    guard let first = wanted.first else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index + wanted.count <= text.count {
      if text[index] == first, text[index..<index + wanted.count].elementsEqual(wanted),
        !isWordByte(before: index), !isWordByte(at: index + wanted.count)
      {
        found.append(index..<index + wanted.count)
        index += wanted.count
      } else {
        index += 1
      }
    }
    return found
  }

  private func isWordByte(before index: Int) -> Bool {
    index > 0 && isWordByte(at: index - 1)
  }

  private func isWordByte(at index: Int) -> Bool {
    guard index < article.reading.open.count else { return false }
    let byte = article.reading.open[index]
    return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3 && byte != 0xE2
  }

  private func withoutOverlap(_ ranges: [Range<Int>]) -> OrderedRanges {
    var kept: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
      if let last = kept.last, last.overlaps(range) { continue }
      kept.append(range)
    }
    return OrderedRanges(kept)
  }
}
