/// A pack's table of forms that follow no rule: a TSV with the columns `class`, `base` and `forms` (separated by blanks).
struct IrregularForms: Sendable {
  private var forms: [Key: [String]] = [:]
  private var otherForms: Set<Key> = []

  private struct Key: Hashable {
    let wordClass: WordClass
    let word: String
  }

  static let none = IrregularForms()

  private init() {}

  init(_ source: SourceText, log: ErrorLog) {
    guard
      let table = TabTable(
        source, columns: ["class", "base", "forms"], required: ["class", "base", "forms"], log: log, code: .badIrregular
      )
    else { return }
    for row in table.rows {
      guard let wordClass = row["class"].flatMap(WordClass.init) else {
        let all = WordClass.allCases.map(\.rawValue)
        log.add(
          .badIrregular, at: row.spot("class"), "`\(row["class"] ?? "")` is no class of words",
          hint: Spelling.hint(for: row["class"] ?? "", among: all))
        continue
      }
      guard let base = row["base"].map(Word.asRead), let typed = row["forms"], !base.isEmpty, !typed.isEmpty else {
        log.add(.badIrregular, at: row.spot("base"), "a row needs a base form and other forms")
        continue
      }
      let words = typed.split(separator: " ").map { Word.asRead(String($0)) }.filter { $0 != base }
      forms[Key(wordClass: wordClass, word: base), default: []] += words
      for word in words { otherForms.insert(Key(wordClass: wordClass, word: word)) }
    }
  }

  /// Without the base form itself; nil where the table does not have it.
  func forms(of base: String, as wordClass: WordClass) -> [String]? {
    forms[Key(wordClass: wordClass, word: base)]
  }

  func isForm(_ word: String, of wordClass: WordClass) -> Bool {
    otherForms.contains(Key(wordClass: wordClass, word: word))
  }
}
