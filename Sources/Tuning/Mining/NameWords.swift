/// Which words are names: those that begin with a capital inside sentences more often than not, and at one place those
/// that stand in a name.
struct NameWords: Sendable {
  private var capitals = CapitalUse()

  init(_ texts: [MiningText]) {
    for token in texts.lazy.flatMap(\.tokens) where !token.beginsSentence {
      capitals.add(token.word, isCapital: token.isCapitalised)
    }
  }

  /// A capital at the beginning of a sentence says nothing.
  func isName(_ token: MiningToken) -> Bool {
    capitals.isName(token.word) || token.isInName && !token.beginsSentence && !CapitalUse.isPronoun(token.word)
  }
}
