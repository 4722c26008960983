/// How often words have a capital where none is due, inside sentences: what tells a name from an ordinary word.
struct CapitalUse: Sendable {
  private var counts: [String: (capitals: Int, all: Int)] = [:]

  /// - Parameter word: in lower case. Where it begins a sentence, its capital says nothing and is not one.
  mutating func add(_ word: String, isCapital: Bool) {
    counts[word, default: (0, 0)].all += 1
    if isCapital { counts[word, default: (0, 0)].capitals += 1 }
  }

  /// The share of places with a capital; nil for a word that was not counted.
  func share(of word: String) -> Double? {
    counts[word].map { Double($0.capitals) / Double($0.all) }
  }

  /// More often with a capital than without. "I" always has its capital, and is none.
  func isName(_ word: String) -> Bool {
    !Self.isPronoun(word) && share(of: word).map { $0 > 0.5 } ?? false
  }

  static func isPronoun(_ word: String) -> Bool {
    word == "i" || word.hasPrefix("i'")
  }
}
