/// A list or a define as it stands in its file.
package struct WrittenName: Sendable {
  package let name: String
  package let key: Spot
  /// Of a define.
  package let define: ExpandedPattern?
  /// Of a list.
  package let words: [ListedWord]
  /// The group that stands for it in patterns.
  package let expanded: String

  /// A word of a list.
  package struct ListedWord: Sendable {
    package let text: String
    package let spot: Spot
    /// All its forms that count, the word itself first.
    package let forms: [String]
  }

  init(_ part: NamedPart, pack: PackParts, log: ErrorLog) {
    name = part.name
    key = part.key
    expanded = pack.names.expansion(of: part) ?? ""
    switch part.body {
    case .list(let list):
      define = nil
      words = list.words.map { word in
        ListedWord(
          text: word.text, spot: word.spot, forms: pack.inflection.forms(of: word, as: list.inflect, log: log))
      }
    case .define(let written):
      define = ExpandedPattern(written.value, field: .define, ignoresCase: true, names: pack.names)
      words = []
    case .broken:
      define = nil
      words = []
    }
  }
}
