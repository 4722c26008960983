/// Reads the words of a scale: a TSV with a term and its weight a row.
struct ScaleTermsReader {
  let folder: PackFolder
  /// The scale file's path inside the pack.
  let path: String
  let log: ErrorLog

  static let columns = ["term", "weight", "count", "low", "high", "stability"]

  func terms(_ value: YAMLValue) -> ScaleTerms? {
    guard let fields = Fields(value, as: .terms, log: log) else { return nil }
    let weight = fields.number("weight") ?? 1
    let quoted = fields.flag("quoted")
    guard let name = fields["file"], let source = folder.companion(name, of: path, log: log),
      let table = TabTable(source, columns: Self.columns, required: ["term", "weight"], log: log, code: .badTerms)
    else { return nil }
    return ScaleTerms(file: name.text ?? "", weight: weight, quoted: quoted, terms: rows(of: table))
  }

  private func rows(of table: TabTable) -> [ScaleTerms.Term] {
    var first: [String: Spot] = [:]
    return table.rows.compactMap { row in
      let spot = row.spot("term")
      guard let word = row["term"].flatMap({ Word($0, at: spot) }) else {
        log.add(.badTerms, at: spot, "the row has no term")
        return nil
      }
      if let other = first.updateValue(spot, forKey: word.text) {
        let label = (spot: other, label: "it stands here first")
        log.add(.duplicateTerm, at: spot, "`\(word.text)` stands twice in this list", other: label)
        return nil
      }
      check(word)
      for column in ["low", "high", "stability"] { _ = number(column, of: row) }
      guard row["weight"] != nil else {
        log.add(.badTerms, at: row.spot("weight"), "the row has no weight")
        return nil
      }
      guard let weight = number("weight", of: row) else { return nil }
      return ScaleTerms.Term(text: word.text, weight: weight, count: count(of: row))
    }
  }

  private func check(_ word: Word) {
    if word.hasCapital {
      log.add(
        .badTerms, at: word.spot, "`\(word.text)` has a capital", hint: "terms match in any case: write them small")
    } else if word.text.split(separator: " ").count > 2 {
      log.add(
        .badTerms, at: word.spot, "`\(word.text)` has more than two words",
        hint: "longer phrases are a rule's work")
    }
  }

  /// nil, with an error where the cell is no number.
  private func number(_ column: String, of row: TabTable.Row) -> Double? {
    guard let text = row[column] else { return nil }
    if let number = CoreSchema.number(text) { return number }
    log.add(.badTerms, at: row.spot(column), "`\(column)` must be a number, not `\(text)`")
    return nil
  }

  private func count(of row: TabTable.Row) -> Int {
    guard let text = row["count"] else { return 0 }
    if let count = CoreSchema.whole(text), count >= 0 { return count }
    log.add(.badTerms, at: row.spot("count"), "`count` must be a whole number from 0, not `\(text)`")
    return 0
  }
}
