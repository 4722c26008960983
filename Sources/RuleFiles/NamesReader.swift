/// Reads a pack's `names.yaml`: the words by which names, persons and what refers back to them are known.
struct NamesReader {
  static let path = "names.yaml"

  let folder: PackFolder
  let log: ErrorLog

  func language(_ root: YAMLValue) -> LanguageData? {
    guard let file = Fields(root, as: .namesFile, log: log) else { return nil }
    FormatVersion.check(file)
    guard let value = file["names"], let fields = Fields(value, as: .names, log: log) else { return nil }
    return LanguageData(
      titles: words("titles", fields), notNames: words("not-names", fields), notAlone: words("not-alone", fields),
      nameLinks: words("links", fields),
      organisationWords: words("organisation-words", fields), personPronouns: words("person-pronouns", fields))
  }

  private func words(_ key: String, _ fields: Fields) -> Set<String> {
    guard let value = fields[key], let list = WordList(value, in: Self.path, of: folder, log: log) else { return [] }
    return Set(list.words.map { $0.text.lowercased() })
  }
}
