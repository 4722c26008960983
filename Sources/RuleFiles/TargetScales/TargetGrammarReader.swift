/// Reads the `grammar` of a target scale: the closed classes of words by which the place of a mention is read.
struct TargetGrammarReader {
  let path: String
  let pack: PackParts
  let log: ErrorLog

  func grammar(_ value: YAMLValue) -> TargetGrammar {
    guard let fields = Fields(value, as: .targetGrammar, log: log) else { return TargetGrammar() }
    var classes: [String: TargetGrammar.WordClasses] = [:]
    for (key, part) in TargetGrammar.keys {
      for word in words(key, fields) { classes[word, default: []].insert(part) }
    }
    return TargetGrammar(
      classes: classes, participleEndings: words("participle-endings", fields),
      adverbEndings: words("adverb-endings", fields))
  }

  private func words(_ key: String, _ fields: Fields) -> [String] {
    guard let value = fields[key], let list = WordList(value, in: path, of: pack.folder, log: log) else { return [] }
    return list.words.flatMap { pack.inflection.forms(of: $0, as: list.inflect, log: log) }.map { $0.lowercased() }
  }
}
