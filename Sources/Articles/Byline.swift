/// `By Asma Khan Durrani`, `Interview by X and Y`, `By the Ledger Staff`.
enum Byline {
  private static let kinds: Set<String> = [
    "interview", "report", "analysis", "opinion", "words", "story", "review", "written", "reporting", "comment",
  ]
  private static let connectors: Set<String> = [
    "and", "&", "de", "da", "di", "du", "des", "del", "della", "dos", "la", "le", "van", "von", "der", "den", "ter",
    "bin",
    "bint", "ibn", "al", "el", "y", "e", "of", "the", "for", "in", "at", "with", "staff",
  ]
  private static let longest = 16

  /// The name or names, where the text is a byline and nothing else.
  static func name(in text: Substring) -> String? {
    var words = text.split(whereSeparator: \.isWhitespace)
    if words.count > 2, kinds.contains(words[0].lowercased()) { words.removeFirst() }
    guard words.count >= 2, words.count <= longest, ["by", "by:"].contains(words[0].lowercased()) else { return nil }
    words.removeFirst()
    guard words.allSatisfy(isPartOfName), words.contains(where: { $0.first?.isUppercase == true }) else { return nil }
    return words.joined(separator: " ")
  }

  private static func isPartOfName(_ word: Substring) -> Bool {
    var word = word
    if word.last == "," || word.last == ";" { word.removeLast() }
    if connectors.contains(String(word)) { return true }
    guard let first = word.first, first.isUppercase || first == "@" else { return false }
    if word.last == "." { return word.count <= 4 }
    return word.allSatisfy { $0.isLetter || "-'’.@_".contains($0) }
  }
}
