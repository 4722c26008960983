internal import Articles
internal import Matching
internal import RuleFiles
internal import Scoring

/// What the rules said of a text: as much of its report as gold labels are held against.
///
/// Offsets are code points of the text as it was sent, as in gold.
struct Said: Sendable {
  /// In the order of the text.
  let findings: [SaidFinding]
  /// One list a sentence.
  let sentenceScales: [[ScaleValue]]
  /// Of the whole text, −1 … 1.
  let polarity: Double
  /// Toward the target that the row asks about; nil where nothing is known of it.
  let towardTarget: Stance?
  /// The same by paragraph.
  let towardTargetByParagraph: [Stance?]
  /// Where the paragraphs stand.
  let paragraphs: [Range<Int>]

  init(_ report: StanceReport) {
    let article = report.article
    let target = report.targets.firstIndex { $0.id == GoldReader.targetID }
    findings = report.findings.map { SaidFinding($0, in: article, target: target) }
    sentenceScales = report.sentenceScales
    polarity = report.summary.all.polarity
    towardTarget = target.map { report.targets[$0].stance }
    towardTargetByParagraph = report.paragraphs.map { paragraph in
      paragraph.targets.first { $0.target == target }?.stance
    }
    paragraphs = article.paragraphs.map { article.originalRange($0.range) }
  }

  /// Attributions, but those inside another's content: people who label attributions mark the outermost.
  var outermostAttributions: [SaidFinding] {
    findings.filter { $0.kind == .attribution && $0.isAuthors }
  }

  /// A scale's value in each sentence; none where the pack has no such scale.
  func values(of scale: String) -> [Double] {
    sentenceScales.compactMap { values in values.first { $0.scale == scale }?.value }
  }
}

/// A finding as gold is held against it.
struct SaidFinding: Sendable {
  /// Index into `RuleSet.rules`.
  let rule: Int
  let kind: RuleKind
  let range: Range<Int>
  let roles: [String: [Range<Int>]]
  /// It stands in the writer's voice.
  let isAuthors: Bool
  let paragraph: Int
  /// What it adds to the stance of the text, with the sign of the side that it adds to.
  let signedWeight: Double
  /// The same for the stance toward the row's target; 0 where it is linked to another, or none.
  let towardTarget: Double

  init(_ scored: ScoredFinding, in article: Article, target: Int?) {
    let finding = scored.finding
    rule = finding.rule
    kind = finding.kind
    range = article.originalRange(finding.range)
    roles = finding.roles.mapValues { $0.map(article.originalRange) }
    isAuthors = finding.voice == .author
    paragraph = finding.paragraph
    signedWeight = finding.polarity < 0 ? -scored.weight : scored.weight
    if let link = scored.link, link.target == target {
      let weight = scored.weight * link.strength
      towardTarget = link.polarity < 0 ? -weight : link.polarity > 0 ? weight : 0
    } else {
      towardTarget = 0
    }
  }
}
