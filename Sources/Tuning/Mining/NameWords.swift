/// Which words are names: those that begin with a capital inside sentences more often than not, and at one place those
/// that stand in a name.
struct NameWords: Sendable {
  private let words: Set<String>

  init(_ texts: [MiningText]) {
    var counts: [String: (capitals: Int, all: Int)] = [:]
    for token in texts.lazy.flatMap(\.tokens) where !token.beginsSentence {
      counts[token.word, default: (0, 0)].all += 1
      if token.isCapitalised { counts[token.word, default: (0, 0)].capitals += 1 }
    }
    // "I" always has its capital.
    words = Set(counts.filter { 2 * $0.value.capitals > $0.value.all && !Self.isPronoun($0.key) }.keys)
  }

  /// A capital at the beginning of a sentence says nothing.
  func isName(_ token: MiningToken) -> Bool {
    words.contains(token.word) || token.isInName && !token.beginsSentence && !Self.isPronoun(token.word)
  }

  private static func isPronoun(_ word: String) -> Bool {
    word == "i" || word.hasPrefix("i'")
  }
}
