/// The words, and pairs of words, that a fit may learn from.
///
/// Left out are names (capitalised inside sentences more often than not), words with digits, rare ones, and those that
/// belong to a topic of the day (see `TopicCounts`).
struct Vocabulary: Sendable {
  /// In the order of the alphabet.
  let terms: [String]
  /// In how many sentences each stands.
  let counts: [Int]
  private let places: [String: Int]

  /// - Parameters:
  ///   - topics: each sentence's data set and topic.
  ///   - least: sentences that a term must stand in.
  init(_ sentences: [[ReadSentence.Word]], topics: [(set: Int, topic: String)], least: Int) {
    let names = Names(sentences)
    let topicCounts = TopicCounts(topics)
    var seen: [String: [Int: Int]] = [:]
    for (index, sentence) in sentences.enumerated() {
      let topic = topicCounts.ofSentence[index]
      for term in Set(Self.terms(of: sentence)) { seen[term, default: [:]][topic, default: 0] += 1 }
    }
    let kept = seen.filter { term, counts in
      counts.values.reduce(0, +) >= least && !topicCounts.areOfOneTopic(counts)
        && term.split(separator: " ").allSatisfy { names.isOrdinary(String($0)) }
    }
    terms = kept.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    counts = terms.map { kept[$0]?.values.reduce(0, +) ?? 0 }
    places = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1, $0) })
  }

  /// The terms of a sentence by their place in `terms`, each once, in order.
  func places(in sentence: [ReadSentence.Word]) -> [Int] {
    Set(Self.terms(of: sentence).compactMap { places[$0] }).sorted()
  }

  private static func terms(of sentence: [ReadSentence.Word]) -> [String] {
    sentence.indices.flatMap { index in
      let word = sentence[index]
      guard index > 0, word.followsWord else { return [word.text] }
      return [word.text, "\(sentence[index - 1].text) \(word.text)"]
    }
  }

  /// What is written with a capital where nothing but a name is.
  private struct Names {
    private var capitals = CapitalUse()

    init(_ sentences: [[ReadSentence.Word]]) {
      for sentence in sentences {
        for word in sentence.dropFirst() { capitals.add(word.text, isCapital: word.isCapital) }
      }
    }

    func isOrdinary(_ word: String) -> Bool {
      guard word.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == "'" || $0 == "-" }) else {
        return false
      }
      if CapitalUse.isPronoun(word) { return true }
      let base = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
      return capitals.share(of: word) != nil && !capitals.isName(word) && !capitals.isName(base)
    }
  }
}
