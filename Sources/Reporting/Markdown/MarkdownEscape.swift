/// Text that must not become markup.
enum MarkdownEscape {
  private static let always: Set<Character> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "$", "!", "@", "^",
  ]

  /// Escaped for any place within a line, also its beginning; on one line.
  static func text(_ text: String) -> String {
    let text = PlainText.safe(text)
    var escaped = ""
    var isLeading = true
    for (place, character) in zip(text.indices, text) {
      let isMarkup =
        always.contains(character) || isLeading && startsBlock(place, of: text) || makesList(place, of: text)
        || makesLink(place, of: text)
      if isMarkup { escaped.append("\\") }
      escaped.append(character)
      isLeading = isLeading && character == " "
    }
    return escaped
  }

  /// `- `, `+ `, `---`, `===` at the beginning.
  private static func startsBlock(_ place: String.Index, of text: String) -> Bool {
    let next = text[place...].dropFirst().first ?? " "
    switch text[place] {
    case "-": return next == " " || next == "-"
    case "+": return next == " "
    default: return text[place] == "="
    }
  }

  /// `1. ` and `1) ` at the beginning.
  private static func makesList(_ place: String.Index, of text: String) -> Bool {
    guard text[place] == "." || text[place] == ")", text[place...].dropFirst().first ?? " " == " " else { return false }
    let before = text[..<place].drop { $0 == " " }
    return !before.isEmpty && before.count < 10 && before.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// The colon of an address, the dot after `www`: where readers of Markdown make links by themselves.
  private static func makesLink(_ place: String.Index, of text: String) -> Bool {
    switch text[place] {
    case ":": text[place...].hasPrefix("://")
    case ".": text[..<place].suffix(3).lowercased() == "www"
    default: false
    }
  }
}
