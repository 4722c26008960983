internal import Matching
internal import RuleFiles
internal import Scoring

/// The part a finding plays on a page for readers.
enum FindingPart: Int {
  /// In the order in which readers are told.
  case attribution, evaluation, claim, other, plainValue
}

extension ScoredFinding {
  /// nil for what only feeds the scales: JSON has it, a page does not.
  ///
  /// Kinds that a pack weighs in its stances beside evaluations (`valence` in the English pack: plain words for good and
  /// bad things) are shown, for no number stands without its words.
  var part: FindingPart? {
    switch finding.kind {
    case .attribution: .attribution
    case .evaluation: .evaluation
    case .claim: .claim
    default: weight > 0 ? .plainValue : Self.feeders.contains(finding.kind.rawValue) ? nil : .other
    }
  }

  private static let feeders: Set = ["signal", "valence"]

  /// What it adds, with the sign of the side it adds to.
  var signedWeight: Double {
    finding.polarity < 0 ? -weight : weight
  }
}

extension Report {
  /// Findings of a paragraph that a reader is shown: who speaks, what is valued, what is claimed, the rest, plain
  /// words for good and bad.
  func shownFindings(ofParagraph index: Int) -> [Int] {
    stance.paragraphs[index].findings
      .compactMap { finding in stance.findings[finding].part.map { (finding, $0.rawValue) } }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .map(\.0)
  }
}
