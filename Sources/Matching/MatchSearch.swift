internal import Articles

/// Finds where rules match, before any condition: the one part in which engines differ.
///
/// An instance belongs to one thread.
protocol MatchSearch: AnyObject {
  /// All matches of the rules with these indices (of one phase), in any order.
  func matches(ofRules rules: [Int], in text: SearchText) -> [RawMatch]
  /// Rules that gave up since the last call, with their paragraphs.
  func takeProblems() -> [MatchProblem]
}

/// An article made ready for searching.
struct SearchText {
  let article: Article
  let units: SearchUnits
  let words: WordIndex

  func bytes(_ view: SearchUnit.View) -> [UInt8] {
    switch view {
    case .open: article.reading.open
    case .masked: article.reading.masked
    case .maskedInside: article.reading.maskedInside
    }
  }
}
