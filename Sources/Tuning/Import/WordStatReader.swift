/// Reads WordStat dictionaries: a line a category or a word, tabs say how deep; words end in their weight: `war (1)`.
enum WordStatReader {
  static func read(_ text: ForeignText) -> ForeignDictionary {
    var dictionary = ForeignDictionary()
    var above: [(depth: Int, name: String)] = []
    for line in text.lines where !line.text.trimmed.isEmpty {
      let depth = line.text.prefix { $0 == "\t" || $0 == " " }.count { $0 == "\t" }
      let typed = line.text.trimmed
      guard let (word, weight) = weight(of: typed) else {
        above.removeAll { $0.depth >= depth }
        above.append((depth, typed))
        _ = dictionary.index(of: above.map(\.name))
        continue
      }
      above.removeAll { $0.depth >= depth }
      if word.hasPrefix("@") {
        dictionary.losses.append(
          ImportLoss(file: text.path, line: line.number, what: typed, why: "rules of proximity are not carried over"))
        continue
      }
      let index = dictionary.index(of: above.isEmpty ? ["words"] : above.map(\.name))
      // Words of a phrase are joined by `_`.
      dictionary.categories[index].entries.append(
        ForeignEntry(
          text: word.replacing("_", with: " "), line: line.number, weight: weight == "1" ? nil : weight))
    }
    return dictionary
  }

  /// The word and the number in parentheses behind it; nil where there is none.
  static func weight(of line: String) -> (word: String, weight: String)? {
    let typed = line.trimmed
    guard typed.hasSuffix(")"), let open = typed.lastIndex(of: "(") else { return nil }
    let number = typed[typed.index(after: open)...].dropLast()
    let word = String(typed[..<open]).trimmed
    guard !word.isEmpty, Double(number) != nil else { return nil }
    return (word, String(number))
  }
}
