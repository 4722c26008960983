internal import Articles
public import RuleFiles

/// Notes, while an engine runs, what became of the matches of some rules: what the `Matches` alone do not tell.
///
/// The pipeline itself writes it, so it cannot disagree with what was found. It holds the article that was matched last.
public final class MatchTrace {
  /// Indices of the rules that are watched; to be changed between articles.
  public var rules: Set<Int>
  /// What each watched rule was tried on.
  public private(set) var units: [Int: [SearchUnit]] = [:]
  /// Each match of a watched rule before any condition, in the order in which they were judged.
  public private(set) var candidates: [Candidate] = []
  /// What attributions that were chosen came to, once it was known in whose voice they stand.
  public private(set) var attributions: [Verdict] = []
  /// Where the parts of `near` rules stand.
  public private(set) var pairs: [Pairs] = []
  /// Modifiers that came near an evaluation, of which one is a watched rule's.
  public private(set) var reaches: [Reached] = []
  /// The sources and cues that watched rules might have labelled.
  public private(set) var labels: [Labelled] = []

  public init(rules: Set<Int>) {
    self.rules = rules
  }

  public struct Candidate: Sendable {
    public let finding: Finding
    public let unit: SearchUnit
    public let verdict: Verdict
  }

  /// How a finding stood against its rule's `where`.
  public struct Verdict: Sendable {
    public let rule: Int
    /// The finding's place.
    public let range: Range<Int>
    /// What was asked, with whether it held.
    public let conditions: [(condition: Condition, holds: Bool)]
    /// The attribution in whose content it stands; nil for the author's voice, or where that was not known yet.
    public let speaker: Finding?

    public var holds: Bool { conditions.allSatisfy(\.holds) }
  }

  /// The two parts of a `near` rule in a unit. Ranges are bytes of the reading text.
  public struct Pairs: Sendable {
    public let rule: Int
    public let unit: SearchUnit
    public let finds: [Range<Int>]
    public let places: [Range<Int>]
    /// Each of the one with each of the other: 1 word where they are neighbours, 0 where they overlap.
    public let distances: [(find: Range<Int>, place: Range<Int>, words: Int)]
  }

  public struct Reached: Sendable {
    public let modifier: Finding
    public let finding: Finding
    public let reach: Reach
  }

  public struct Labelled: Sendable {
    public let kind: RuleKind
    /// Bytes of the reading text.
    public let span: Range<Int>
    /// What each watched rule of the kind makes of it.
    public let verdicts: [(rule: Int, verdict: LabelVerdict)]
    /// The rule that gave the label; nil for none.
    public let winner: Int?
  }
}

extension MatchTrace {
  func begin(_ text: SearchText, rules all: [Rule]) {
    units = [:]
    candidates = []
    attributions = []
    pairs = []
    reaches = []
    labels = []
    for index in rules where !Phases.isLabel(all[index].kind) { units[index] = text.units[all[index].conditions] }
  }

  /// - Parameter context: nil while the attributions are not known.
  func note(_ finding: Finding, in unit: SearchUnit, _ context: FindingContext?, rule: Rule, article: Article) {
    guard rules.contains(finding.rule) else { return }
    let ofContext = context.map { context in
      asked(Condition.ofContext, of: rule) { context.holds($0, for: finding, rule: rule) }
    }
    let ofPlace = asked(Condition.ofPlace, of: rule) { Places.hold($0, finding, rule: rule, article: article) }
    let verdict = Verdict(
      rule: finding.rule, range: finding.range, conditions: (ofContext ?? []) + ofPlace,
      speaker: context?.speaker(of: finding))
    candidates.append(Candidate(finding: finding, unit: unit, verdict: verdict))
  }

  func judge(_ found: [Finding], in context: FindingContext, rules all: [Rule]) {
    for (number, finding) in found.enumerated() where rules.contains(finding.rule) {
      let rule = all[finding.rule]
      let conditions = asked(Condition.ofContext, of: rule) {
        context.holds($0, for: finding, rule: rule, number: number)
      }
      attributions.append(
        Verdict(
          rule: finding.rule, range: finding.range, conditions: conditions, speaker: context.speaker(of: finding)))
    }
  }

  private func asked(
    _ conditions: [Condition], of rule: Rule, _ holds: (Condition) -> Bool
  ) -> [(condition: Condition, holds: Bool)] {
    conditions.filter(rule.conditions.asks).map { (condition: $0, holds: holds($0)) }
  }

  func note(rule: Int, unit: SearchUnit, finds: [Range<Int>], places: [Range<Int>], words: WordIndex) {
    guard rules.contains(rule) else { return }
    let distances = finds.flatMap { find in
      places.map { (find: find, place: $0, words: words.distance(find, $0)) }
    }
    pairs.append(Pairs(rule: rule, unit: unit, finds: finds, places: places, distances: distances))
  }

  func note(_ reach: Reach, of modifier: Finding, to finding: Finding) {
    guard rules.contains(modifier.rule) || rules.contains(finding.rule) else { return }
    reaches.append(Reached(modifier: modifier, finding: finding, reach: reach))
  }

  func note(_ kind: RuleKind, _ span: Range<Int>, of text: [UInt8], winner: Int?, _ labels: SpanLabels) {
    let verdicts = labels.rules(of: kind).filter(rules.contains).map { index in
      (rule: index, verdict: labels.verdict(of: index, on: text))
    }
    self.labels.append(Labelled(kind: kind, span: span, verdicts: verdicts, winner: winner))
  }
}
