public import Articles
public import Matching

/// An article with everything that was found and summed up: what reports print.
public struct StanceReport: Sendable {
  public let article: Article
  /// In the order of the text; `f1` in a report is index 0.
  public let findings: [ScoredFinding]
  /// One a paragraph, in the same order.
  public let paragraphs: [ParagraphScore]
  /// One a sentence of `Article.sentences`: scale names (sorted) and values from 0 to 1.
  public let sentenceScales: [[ScaleValue]]
  /// By first appearance; `s1` in a report is index 0.
  public let sources: [Source]
  public let targets: [TargetScore]
  public let summary: VoiceStances
  /// How many findings of each kind, sorted by kind.
  public let counts: [(kind: String, count: Int)]
  public let suppressed: [Suppressed]
  public let problems: [MatchProblem]

  public init(
    article: Article, findings: [ScoredFinding], paragraphs: [ParagraphScore], sentenceScales: [[ScaleValue]],
    sources: [Source], targets: [TargetScore], summary: VoiceStances, counts: [(kind: String, count: Int)],
    suppressed: [Suppressed], problems: [MatchProblem]
  ) {
    self.article = article
    self.findings = findings
    self.paragraphs = paragraphs
    self.sentenceScales = sentenceScales
    self.sources = sources
    self.targets = targets
    self.summary = summary
    self.counts = counts
    self.suppressed = suppressed
    self.problems = problems
  }
}

/// A finding with its part in the stance.
public struct ScoredFinding: Sendable {
  public let finding: Finding
  /// What it adds to the positive mass (where `polarity` > 0) or to the negative mass (< 0); 0 for what is no evaluation.
  public let weight: Double
  /// The target it is linked to, and how strongly; nil where there is none.
  public let link: TargetLink?

  public init(finding: Finding, weight: Double, link: TargetLink?) {
    self.finding = finding
    self.weight = weight
    self.link = link
  }
}

/// From an evaluation to the target that it is about.
public struct TargetLink: Sendable, Equatable {
  /// Index into `StanceReport.targets`.
  public let target: Int
  /// 0 … 1; the finding adds `weight` × `strength` to the target's stance.
  public let strength: Double
  public let basis: Basis
  /// The evaluation's sign toward this target may differ from its own: "accused of fraud" is blame of the object.
  public let polarity: Double

  public enum Basis: String, Sendable {
    /// The rule has a `target` role that names it.
    case role
    /// It stands nearest, in the clause or beyond.
    case distance
  }

  public init(target: Int, strength: Double, basis: Basis, polarity: Double) {
    self.target = target
    self.strength = strength
    self.basis = basis
    self.polarity = polarity
  }
}

/// Positive and negative mass kept apart, and what follows from them.
public struct Stance: Sendable, Equatable {
  public let label: Label
  /// −1 … 1, stable in the length of the text.
  public let polarity: Double
  public let positive: Double
  public let negative: Double
  /// The interval of `polarity`.
  public let low: Double
  public let high: Double
  /// How many findings stand behind it.
  public let evidence: Int

  public enum Label: String, Sendable, CaseIterable {
    case positive, negative, neutral, mixed, insufficient
  }

  public init(
    label: Label, polarity: Double, positive: Double, negative: Double, low: Double, high: Double, evidence: Int
  ) {
    self.label = label
    self.polarity = polarity
    self.positive = positive
    self.negative = negative
    self.low = low
    self.high = high
    self.evidence = evidence
  }
}

/// A stance as a whole and by voice.
public struct VoiceStances: Sendable, Equatable {
  public let all: Stance
  public let author: Stance
  public let attributed: Stance

  public init(all: Stance, author: Stance, attributed: Stance) {
    self.all = all
    self.author = author
    self.attributed = attributed
  }
}

public struct ParagraphScore: Sendable {
  public let stances: VoiceStances
  /// Only targets that the paragraph mentions or that something in it is linked to.
  public let targets: [ParagraphTarget]
  /// Indices into `StanceReport.findings`.
  public let findings: [Int]

  public init(stances: VoiceStances, targets: [ParagraphTarget], findings: [Int]) {
    self.stances = stances
    self.targets = targets
    self.findings = findings
  }
}

public struct ParagraphTarget: Sendable {
  /// Index into `StanceReport.targets`.
  public let target: Int
  public let stance: Stance
  /// What the target scale makes of it; nil where the rules have none.
  public let estimate: TargetEstimate?
  /// Indices into `StanceReport.findings`: the evaluations linked to it.
  public let findings: [Int]

  public init(target: Int, stance: Stance, estimate: TargetEstimate? = nil, findings: [Int]) {
    self.target = target
    self.stance = stance
    self.estimate = estimate
    self.findings = findings
  }
}

public struct ScaleValue: Sendable, Equatable {
  public let scale: String
  public let value: Double

  public init(scale: String, value: Double) {
    self.scale = scale
    self.value = value
  }
}

/// Someone or something that is quoted or reported.
public struct Source: Sendable, Equatable {
  /// The fullest form of the name, or the words that stand for it.
  public let name: String
  /// A source type of `RuleKind.source`.
  public let type: String
  /// Indices into `StanceReport.findings`: its attributions.
  public let attributions: [Int]
  /// Words in the contents attributed to it.
  public let words: Int
  /// Where it first stands: bytes of the reading text.
  public let first: Range<Int>

  public init(name: String, type: String, attributions: [Int], words: Int, first: Range<Int>) {
    self.name = name
    self.type = type
    self.attributions = attributions
    self.words = words
    self.first = first
  }
}

/// An entity a stance is toward, over the whole article.
public struct TargetScore: Sendable {
  /// As requested, or `t1`, `t2` … for those that were found.
  public let id: String
  public let name: String
  public let aliases: [String]
  /// Where it is mentioned: bytes of the reading text, in order.
  public let mentions: [Range<Int>]
  public let stance: Stance
  /// What the target scale makes of it; nil where the rules have none.
  public let estimate: TargetEstimate?

  public init(
    id: String, name: String, aliases: [String], mentions: [Range<Int>], stance: Stance,
    estimate: TargetEstimate? = nil
  ) {
    self.estimate = estimate
    self.id = id
    self.name = name
    self.aliases = aliases
    self.mentions = mentions
    self.stance = stance
  }
}
