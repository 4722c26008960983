internal import Articles
internal import Matching
internal import RuleFiles
internal import Scoring

/// A sentence in which something is claimed.
struct ClaimSentence {
  let words: String
  let paragraph: Int
  /// Types of its claims, each once, in their order.
  let types: [String]
  /// Its score of check-worthiness, where the pack has that scale.
  let worth: Double?
}

extension Report {
  /// Those most worth checking first; of equals, in the order of the text.
  var claimSentences: [ClaimSentence] {
    let claims = stance.findings.map(\.finding).filter { $0.kind == .claim }
    let bySentence = Dictionary(grouping: claims, by: \.sentence).sorted { $0.key < $1.key }
    let sentences = bySentence.map { sentence, claims in
      var types: [String] = []
      for claim in claims {
        if let type = claim.type, !types.contains(type) { types.append(type) }
      }
      return ClaimSentence(
        words: line(article.sentences[sentence].range), paragraph: article.sentences[sentence].paragraph,
        types: types, worth: checkworthiness(ofSentence: sentence))
    }
    // Sorting by place as well keeps equals in order: Swift's sort does not promise it.
    return sentences.enumerated().sorted { first, second in
      (-(first.element.worth ?? 0), first.offset) < (-(second.element.worth ?? 0), second.offset)
    }.map(\.element)
  }

  private func checkworthiness(ofSentence sentence: Int) -> Double? {
    guard stance.sentenceScales.indices.contains(sentence) else { return nil }
    return stance.sentenceScales[sentence].first { $0.scale == "checkworthiness" }?.value
  }
}
