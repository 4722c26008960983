package import Articles
package import RuleFiles

/// As the plain engine, but it tries a pattern only in a text that holds what its every match must hold. Made for many short
/// texts under many rules, such as examples.
package final class SiftingEngine: RuleEngine {
  private let pipeline: MatchPipeline

  /// - Parameter candidates: of the rules of `ruleSet`; engines can share them.
  package init(_ ruleSet: RuleSet, candidates: CandidateRules) {
    pipeline = MatchPipeline(
      ruleSet: ruleSet,
      search: SiftingSearch(PlainSearch(rules: ruleSet.rules), candidates: candidates))
  }

  package func matches(in article: Article) -> Matches {
    pipeline.matches(in: article)
  }

  /// The types that label rules of this kind give to a text, each with its rule; the first one counts.
  package func labels(_ kind: RuleKind, of text: String) -> [(type: String, rule: Int)] {
    pipeline.labels.labels(kind, of: Array(text.utf8))
  }
}

/// Asks another search for those rules only that can match.
private final class SiftingSearch: MatchSearch {
  private let search: PlainSearch
  private let candidates: CandidateRules
  /// Of the article that was searched last: its phases come one after the other.
  private var known: (text: [UInt8], rules: Set<Int>)?

  init(_ search: PlainSearch, candidates: CandidateRules) {
    self.search = search
    self.candidates = candidates
  }

  func matches(ofRules rules: [Int], in text: SearchText) -> [RawMatch] {
    let possible = possible(in: text)
    return search.matches(ofRules: rules.filter(possible.contains), in: text)
  }

  func takeProblems() -> [MatchProblem] {
    known = nil
    return search.takeProblems()
  }

  private func possible(in text: SearchText) -> Set<Int> {
    let open = text.bytes(.open)
    if let known, known.text == open { return known.rules }
    let rules = candidates.rules(in: SearchUnit.View.allCases.map(text.bytes))
    known = (open, rules)
    return rules
  }
}
