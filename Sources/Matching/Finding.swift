public import RuleFiles

/// A rule's match in an article: a small complete value.
///
/// Ranges are UTF-8 bytes of the reading text.
public struct Finding: Sendable {
  /// Index into `RuleSet.rules`.
  public let rule: Int
  public let kind: RuleKind
  public var type: String?
  public let paragraph: Int
  /// Index into `Article.sentences`, of the sentence in which it begins.
  public let sentence: Int
  public let range: Range<Int>
  /// By role, in the order of the text.
  public var roles: [String: [Range<Int>]]
  public var tags: [String: String]
  public var voice: Voice
  /// An evaluation's polarity as its rule or lexicon has it, −1 … 1, before modifiers.
  public let basePolarity: Double
  /// −1 … 1, after its modifiers.
  public var polarity: Double
  public var modifiers: [AppliedModifier]

  public init(
    rule: Int, kind: RuleKind, type: String?, paragraph: Int, sentence: Int, range: Range<Int>,
    roles: [String: [Range<Int>]] = [:], tags: [String: String] = [:], voice: Voice = .author,
    basePolarity: Double = 0
  ) {
    self.rule = rule
    self.kind = kind
    self.type = type
    self.paragraph = paragraph
    self.sentence = sentence
    self.range = range
    self.roles = roles
    self.tags = tags
    self.voice = voice
    self.basePolarity = basePolarity
    polarity = basePolarity
    modifiers = []
  }

  /// Where findings compete for a place, this is the place: an attribution's cue, else the whole.
  public var head: Range<Int> {
    guard kind == .attribution, let cue = roles["cue"], let first = cue.first, let last = cue.last else {
      return range
    }
    return first.lowerBound..<last.upperBound
  }
}

/// Who speaks where a finding stands.
public enum Voice: Sendable, Equatable {
  case author
  /// Inside the content of the attribution with this index in `Matches.findings`; the innermost where they nest.
  case attributed(Int)
}

/// A modifier that changed an evaluation.
public struct AppliedModifier: Sendable, Equatable {
  /// Index into `RuleSet.rules`.
  public let rule: Int
  public let range: Range<Int>
  public let effect: Modifier.Effect
  public let factor: Double

  public init(rule: Int, range: Range<Int>, effect: Modifier.Effect, factor: Double) {
    self.rule = rule
    self.range = range
    self.effect = effect
    self.factor = factor
  }
}

/// Everything the rules found in one article.
public struct Matches: Sendable {
  /// In the order of the text: by start, then the longer, then the rule. Only kinds that are reported.
  public let findings: [Finding]
  /// Modifiers and shields that took part: they serve other findings.
  public let aids: [Finding]
  /// What did not count, and why.
  public let suppressed: [Suppressed]
  public let problems: [MatchProblem]

  public init(
    findings: [Finding], aids: [Finding] = [], suppressed: [Suppressed] = [], problems: [MatchProblem] = []
  ) {
    self.findings = findings
    self.aids = aids
    self.suppressed = suppressed
    self.problems = problems
  }
}

/// A match that does not count, with what stood in its way.
public struct Suppressed: Sendable {
  public let finding: Finding
  public let reason: Reason
  /// The place of what stood in its way: a match of the `unless` pattern, or the other rule's finding.
  public let by: Range<Int>?

  public enum Reason: Sendable, Equatable {
    /// A pattern of the rule's `unless`, by its index.
    case unless(Int)
    /// A rule that `suppresses` this one, by its index.
    case suppressedBy(rule: Int)
    /// A finding of this rule took the place.
    case overlappedBy(rule: Int)
  }

  public init(finding: Finding, reason: Reason, by: Range<Int>? = nil) {
    self.finding = finding
    self.reason = reason
    self.by = by
  }
}

/// A rule that gave up on a stretch of text.
public struct MatchProblem: Sendable, Equatable {
  /// Index into `RuleSet.rules`.
  public let rule: Int
  public let paragraph: Int
  public let problem: String

  public init(rule: Int, paragraph: Int, problem: String) {
    self.rule = rule
    self.paragraph = paragraph
    self.problem = problem
  }
}
