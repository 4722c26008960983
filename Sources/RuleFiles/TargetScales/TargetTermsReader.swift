/// Gathers the words of a target scale: the forms of its lists, and its table of valences.
struct TargetTermsReader {
  let path: String
  let pack: PackParts
  let log: ErrorLog

  /// `term` and `valence` are required; `rows` says in how many rows of the gold the term stood.
  static let columns = ["term", "valence", "rows"]

  func terms(lists: [(name: String, list: WordList)], valences: YAMLValue?) -> TargetTerms {
    var terms = TargetTerms(lists: lists.map(\.name))
    for (index, entry) in lists.enumerated() {
      var seen: Set<String> = []
      for word in entry.list.words {
        for form in pack.inflection.forms(of: word, as: entry.list.inflect, log: log) where seen.insert(form).inserted {
          terms.add(form, TargetTerms.Entry(list: index, value: 1))
        }
      }
    }
    if let valences, let source = pack.folder.companion(valences, of: path, log: log) { add(source, to: &terms) }
    return terms
  }

  private func add(_ source: SourceText, to terms: inout TargetTerms) {
    guard
      let table = TabTable(source, columns: Self.columns, required: ["term", "valence"], log: log, code: .badLexicon)
    else { return }
    var first: [String: Spot] = [:]
    for row in table.rows {
      guard let word = row["term"].flatMap({ Word($0, at: row.spot("term")) }) else {
        log.add(.badLexicon, at: row.spot("term"), "the row has no term")
        continue
      }
      guard let valence = row["valence"].flatMap(CoreSchema.number) else {
        log.add(.badLexicon, at: row.spot("valence"), "a valence must be a number")
        continue
      }
      if let other = first.updateValue(word.spot, forKey: word.text) {
        let label = (spot: other, label: "it stands here first")
        log.add(.duplicateTerm, at: word.spot, "`\(word.text)` stands twice in this table", other: label)
        continue
      }
      terms.add(word.text, TargetTerms.Entry(list: nil, value: valence))
    }
  }
}
