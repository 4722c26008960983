/// Reads a lexicon: a TSV with a term a row, and what the term says.
struct Lexicon {
  let rule: RuleReader
  let kind: RuleKind?

  static let columns = ["term", "type", "polarity", "strength", "inflect", "tags"]
  private static let signs = ["+": 1.0, "-": -1.0, "−": -1.0, "0": 0.0]
  private let matchesCase: Bool
  private var log: ErrorLog { rule.log }

  init(rule: RuleReader, kind: RuleKind?) {
    (self.rule, self.kind, matchesCase) = (rule, kind, rule.matchesCase)
  }

  /// nil where the header is wrong.
  func terms(_ source: SourceText) -> [Term]? {
    guard let table = TabTable(source, columns: Self.columns, required: ["term"], log: log, code: .badLexicon) else {
      return nil
    }
    var terms: [Term] = []
    var tags: [String: [String: String]] = [:]
    for (word, row) in words(of: table) {
      // Many rows have the same tags.
      let typed = row["tags"] ?? ""
      let known = tags[typed] ?? self.tags(typed, row)
      tags[typed] = known
      let forms = rule.pack.inflection.forms(of: word, as: inflect(row), log: log)
      terms.append(
        Term(
          forms: forms, matchesCase: matchesCase || word.hasCapital, type: type(row), polarity: polarity(row),
          tags: known))
    }
    return withoutRepeatedForms(terms)
  }

  /// The rows that have a term of their own.
  private func words(of table: TabTable) -> [(Word, TabTable.Row)] {
    var first: [String: Spot] = [:]
    return table.rows.compactMap { row in
      let spot = row.spot("term")
      guard let word = row["term"].flatMap({ Word($0, at: spot) }) else {
        log.add(.badLexicon, at: spot, "the row has no term")
        return nil
      }
      if let other = first.updateValue(spot, forKey: word.text) {
        let label = (spot: other, label: "it stands here first")
        log.add(.duplicateTerm, at: spot, "`\(word.text)` stands twice in this lexicon", other: label)
        return nil
      }
      return (word, row)
    }
  }

  /// A form that has a row of its own, or that an earlier row has, is left out of a later row's forms.
  private func withoutRepeatedForms(_ terms: [Term]) -> [Term] {
    var taken = Set(terms.compactMap(\.forms.first))
    return terms.map { term in
      let others = term.forms.dropFirst().filter { taken.insert($0).inserted }
      return Term(
        forms: term.forms.prefix(1) + others, matchesCase: term.matchesCase, type: term.type, polarity: term.polarity,
        tags: term.tags)
    }
  }

  private func inflect(_ row: TabTable.Row) -> WordClass? {
    guard let text = row["inflect"] else { return nil }
    if let wordClass = WordClass(rawValue: text) { return wordClass }
    let all = WordClass.allCases.map(\.rawValue)
    log.add(
      .badLexicon, at: row.spot("inflect"), "`inflect` cannot be `\(text)`", hint: Spelling.hint(for: text, among: all))
    return nil
  }

  private func type(_ row: TabTable.Row) -> String? {
    guard let type = row["type"] else {
      if let kind, let types = kind.types, !rule.fields.has("type") {
        log.add(.badLexicon, at: row.spot("type"), "the row has no type, nor has the rule", hint: KindWords.list(types))
      }
      return nil
    }
    if let kind, let types = kind.types, !types.contains(type) {
      log.add(.badLexicon, at: row.spot("type"), "`\(kind)` has no type `\(type)`", hint: KindWords.list(types))
    }
    return type
  }

  /// Sign times strength; nil where the row has neither.
  private func polarity(_ row: TabTable.Row) -> Double? {
    guard let sign = row["polarity"] else {
      if row["strength"] != nil {
        log.add(.badLexicon, at: row.spot("polarity"), "a strength needs a polarity: `+`, `-` or `0`")
      }
      return nil
    }
    guard let value = Self.signs[sign] else {
      log.add(.badLexicon, at: row.spot("polarity"), "`polarity` must be `+`, `-` or `0`, not `\(sign)`")
      return nil
    }
    guard let text = row["strength"] else {
      log.add(.badLexicon, at: row.spot("strength"), "a polarity needs a strength from 0 to 1")
      return nil
    }
    guard let strength = CoreSchema.number(text), (0...1).contains(strength) else {
      log.add(.badLexicon, at: row.spot("strength"), "`strength` must be a number from 0 to 1, not `\(text)`")
      return nil
    }
    return value == 0 ? 0 : value * strength
  }

  private func tags(_ typed: String, _ row: TabTable.Row) -> [String: String] {
    var tags: [String: String] = [:]
    for part in typed.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      if pair.count == 2 {
        tags[pair[0]] = pair[1]
      } else {
        log.add(.badLexicon, at: row.spot("tags"), "`\(part)` is no tag", hint: "write `key=value;key=value`")
      }
    }
    return tags
  }
}
