internal import Articles
internal import Matching
internal import RuleFiles

/// Who is quoted or reported, how often and how much: attributions grouped by their source.
struct SourceLedger {
  let article: Article
  let findings: [Finding]
  let names: [NameMention]
  let language: LanguageData

  func sources() -> [Source] {
    var entries: [Entry] = []
    for (index, finding) in findings.enumerated() where finding.kind == .attribution {
      guard let span = finding.roles["source"]?.first else { continue }
      let known = identity(of: span, type: finding.tags["source"] ?? "named", entries: entries)
      if let place = known.entry {
        entries[place].add(index, name: known.name, words: words(of: finding))
      } else {
        entries.append(
          Entry(
            name: known.name, type: known.type, surname: known.surname, attributions: [index],
            words: words(of: finding), first: span))
      }
    }
    return entries.map {
      Source(name: $0.name, type: $0.type, attributions: $0.attributions, words: $0.words, first: $0.first)
    }
  }

  private struct Entry {
    var name: String
    let type: String
    let surname: String?
    var attributions: [Int]
    var words: Int
    let first: Range<Int>

    mutating func add(_ index: Int, name other: String, words more: Int) {
      attributions.append(index)
      words += more
      if surname != nil, other.utf8.count > name.utf8.count { name = other }
    }
  }

  /// The entry that a source belongs to, where it is safe to say so, and the name it goes by.
  private func identity(
    of span: Range<Int>, type: String, entries: [Entry]
  ) -> (entry: Int?, name: String, type: String, surname: String?) {
    let text = article.reading.text(span)
    if type == "pronoun", let entry = antecedent(of: span, entries: entries) {
      return (entry, entries[entry].name, entries[entry].type, entries[entry].surname)
    }
    if type == "named" || type == "titled", let name = names.first(where: { $0.range.overlaps(span) }) {
      let surname = name.words.last
      let entry = entries.firstIndex { $0.surname != nil && $0.surname == surname }
      let full = name.title.map { "\($0) \(name.text)" } ?? name.text
      return (entry, full, type, surname)
    }
    let entry = entries.firstIndex { $0.surname == nil && $0.name.lowercased() == text.lowercased() }
    return (entry, text, type, nil)
  }

  /// "He" is the last named source where no other person is named between them, in the same or the last paragraph.
  private func antecedent(of span: Range<Int>, entries: [Entry]) -> Int? {
    let pronoun = article.reading.text(span).lowercased()
    guard language.personPronouns.contains(pronoun),
      let name = names.last(where: { $0.range.upperBound <= span.lowerBound && isPerson($0) }),
      article.paragraph(at: span.lowerBound) - article.paragraph(at: name.range.lowerBound) <= 1
    else { return nil }
    return entries.firstIndex { $0.surname != nil && $0.surname == name.words.last }
  }

  private func isPerson(_ name: NameMention) -> Bool {
    name.title != nil || name.words.count > 1
  }

  private func words(of finding: Finding) -> Int {
    (finding.roles["content"] ?? []).reduce(0) { $0 + CapitalWords(article.reading.open, $1).words.count }
  }
}

extension Article {
  fileprivate func paragraph(at offset: Int) -> Int {
    paragraphs.last { $0.range.lowerBound <= offset }?.index ?? 0
  }
}
