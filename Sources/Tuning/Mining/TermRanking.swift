internal import RuleFiles

/// Finds the words and phrases that stand out in a judgement's texts.
struct TermRanking: Sendable {
  let side: MiningSide
  /// A term stands in at least so many groups.
  let leastGroups: Int
  /// A term stands out by at least so many standard errors.
  let leastZ: Double
  let inflections: WordForms

  private static let longest = 3
  private static let leastCount = 2

  /// The most telling first, with what says the same folded into one.
  func terms(_ texts: [JudgedText], names: NameWords?) -> [MinedTerm] {
    let plain: @Sendable (MiningToken) -> String? = { names?.isName($0) == true ? nil : $0.word }
    let forms = TermCounts(texts, length: 1, side: side, word: plain)
    let lemmas = Lemmas(forms, inflections)
    let lemmatised = lemmas.isEmpty ? forms : TermCounts(texts, length: 1, side: side) { plain($0).map(lemmas.lemma) }
    var terms = standingOut(lemmatised, lemmas)
    for length in 2...Self.longest {
      terms += standingOut(TermCounts(texts, length: length, side: side, word: plain), nil)
    }
    return TermFolding(terms).folded.sorted { ($1.estimate.z, $0.term) < ($0.estimate.z, $1.term) }
  }

  private func standingOut(_ counts: TermCounts, _ lemmas: Lemmas?) -> [MinedTerm] {
    let odds = LogOdds(focus: counts.totals.focus, contrast: counts.totals.contrast)
    return counts.terms.compactMap { term, count in
      guard count.focus >= Self.leastCount, count.groups >= leastGroups else { return nil }
      let estimate = odds.estimate(focus: count.focus, contrast: count.contrast)
      guard estimate.z >= leastZ else { return nil }
      let lemma = lemmas?[term]
      return MinedTerm(
        term: term, forms: lemma?.forms ?? [term], inflect: lemma?.inflect, count: count, estimate: estimate)
    }
  }
}
