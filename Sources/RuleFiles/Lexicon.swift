/// Reads a lexicon: a TSV with a term a row, and what the term says.
struct Lexicon {
  let rule: RuleReader
  let kind: RuleKind?

  static let columns = ["term", "type", "polarity", "strength", "inflect", "tags"]
  private var log: ErrorLog { rule.log }

  /// nil where the header is wrong.
  func terms(_ source: SourceText) -> [Term]? {
    guard let table = TabTable(source, columns: Self.columns, required: ["term"], log: log, code: .badLexicon) else {
      return nil
    }
    var first: [String: Spot] = [:]
    var rows: [(term: Term, spot: Spot)] = []
    for row in table.rows {
      let spot = row.spot("term")
      guard let word = row["term"].flatMap({ Word($0, at: spot) }) else {
        log.add(.badLexicon, at: spot, "the row has no term")
        continue
      }
      if let other = first[word.text] {
        log.add(
          .duplicateTerm, at: spot, "`\(word.text)` stands twice in this lexicon",
          other: (other, "it stands here first"))
        continue
      }
      first[word.text] = spot
      rows.append((term(word, row), spot))
    }
    return withoutRepeatedForms(rows.map(\.term))
  }

  private func term(_ word: Word, _ row: TabTable.Row) -> Term {
    let forms = rule.pack.inflection.forms(of: word, as: inflect(row), log: log)
    return Term(
      forms: forms, matchesCase: rule.matchesCase || word.hasCapital, type: type(row), polarity: polarity(row),
      tags: tags(row))
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
    let signs = ["+": 1.0, "-": -1.0, "−": -1.0, "0": 0.0]
    guard let sign = row["polarity"] else {
      if row["strength"] != nil {
        log.add(.badLexicon, at: row.spot("polarity"), "a strength needs a polarity: `+`, `-` or `0`")
      }
      return nil
    }
    guard let value = signs[sign] else {
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

  private func tags(_ row: TabTable.Row) -> [String: String] {
    var tags: [String: String] = [:]
    for part in (row["tags"] ?? "").split(separator: ";") {
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
