import Articles
import Matching
import Reporting
import RuleFiles
import Scoring

/// Builds a report by hand: a text, and findings named by the words they stand on.
struct HandMade {
  let article: Article
  private(set) var rules: [Rule] = []
  private(set) var findings: [ScoredFinding] = []
  private(set) var sources: [Source] = []
  var targets: [TargetScore] = []
  var problems: [MatchProblem] = []
  var suppressed: [Suppressed] = []
  var scales: [ScaleValue] = []

  init(_ text: String, id: String = "sample", metadata: Metadata = Metadata()) {
    article = ArticleReader.article(id: id, plainText: Array(text.utf8), metadata: metadata)
  }

  /// Bytes of the reading text of the first place where `words` stand.
  func range(_ words: String) -> Range<Int> {
    let needle = Array(words.utf8)
    let text = article.reading.open
    for start in text.indices where text[start...].starts(with: needle) { return start..<start + needle.count }
    preconditionFailure("no \(words) in the text")
  }

  /// A finding of a rule that is made for it; returns its index.
  @discardableResult
  mutating func add(
    _ kind: RuleKind, _ type: String, _ words: String, message: String = "{match}", roles: [String: [String]] = [:],
    tags: [String: String] = [:], voice: Voice = .author, polarity: Double = 0,
    modifier: (words: String, effect: Modifier.Effect, factor: Double)? = nil, link: TargetLink? = nil
  ) -> Int {
    let rule = rule("en.\(kind).\(type)-\(rules.count + 1)", kind, message: message)
    let place = range(words)
    let paragraph = article.paragraphs.last { $0.range.lowerBound <= place.lowerBound }?.index ?? 0
    let sentence = article.sentences.lastIndex { $0.range.lowerBound <= place.lowerBound } ?? 0
    var finding = Finding(
      rule: rule, kind: kind, type: type, paragraph: paragraph, sentence: sentence, range: place,
      roles: roles.mapValues { $0.map(range) }, tags: tags, voice: voice, basePolarity: polarity)
    if let modifier {
      let by = self.rule("en.modifier.\(modifier.effect)-\(rules.count + 1)", .modifier, message: "")
      finding.modifiers = [
        AppliedModifier(rule: by, range: range(modifier.words), effect: modifier.effect, factor: modifier.factor)
      ]
      finding.polarity *= modifier.effect == .flip ? -modifier.factor : modifier.factor
    }
    findings.append(ScoredFinding(finding: finding, weight: abs(finding.polarity), link: link))
    return findings.count - 1
  }

  mutating func source(_ name: String, _ type: String, attributions: [Int], words: Int) {
    sources.append(Source(name: name, type: type, attributions: attributions, words: words, first: range(name)))
  }

  private mutating func rule(_ id: String, _ kind: RuleKind, message: String) -> Int {
    rules.append(
      Rule(
        id: id, kind: kind, type: nil, tags: [:], form: .words([]), conditions: Conditions(), unless: [], polarity: 0,
        priority: 0, overlap: .longest, suppresses: [], continuesQuotation: false, modifier: nil, message: message,
        why: "", hits: [], misses: [], place: SourcePlace(file: "rules.yaml", line: 1, column: 1)))
    return rules.count - 1
  }
}

extension HandMade {
  var report: Report {
    let counts = Dictionary(grouping: findings, by: \.finding.kind.rawValue).map { ($0.key, $0.value.count) }
    let stance = StanceReport(
      article: article, findings: findings, paragraphs: article.paragraphs.map(score),
      sentenceScales: article.sentences.map { _ in scales }, sources: sources, targets: targets,
      summary: stances(of: Array(findings.indices)), counts: counts.sorted { $0.0 < $1.0 }, suppressed: suppressed,
      problems: problems)
    let pack = PackIdentity(
      pack: "en", version: "0.1.0", language: "en", licence: "Apache-2.0", sha256: String(repeating: "5", count: 64))
    return Report(
      stance: stance, rules: RuleSet(packs: [pack], rules: rules, scales: [], stance: StanceSettings()))
  }

  private func score(_ paragraph: Paragraph) -> ParagraphScore {
    let inside = findings.indices.filter { findings[$0].finding.paragraph == paragraph.index }
    let linked = Dictionary(grouping: inside.filter { findings[$0].link != nil }) { findings[$0].link?.target ?? 0 }
    return ParagraphScore(
      stances: stances(of: inside),
      targets: linked.sorted { $0.key < $1.key }.map {
        ParagraphTarget(target: $0.key, stance: stance(of: $0.value), findings: $0.value)
      }, findings: inside)
  }

  private func stances(of indices: [Int]) -> VoiceStances {
    let author = indices.filter { findings[$0].finding.voice == .author }
    return VoiceStances(
      all: stance(of: indices), author: stance(of: author),
      attributed: stance(of: indices.filter { !author.contains($0) }))
  }

  private func stance(of indices: [Int]) -> Stance {
    let evidence = indices.map { findings[$0] }.filter { $0.weight > 0 }
    let positive = evidence.reduce(0) { $0 + ($1.finding.polarity > 0 ? $1.weight : 0) }
    let negative = evidence.reduce(0) { $0 + ($1.finding.polarity < 0 ? $1.weight : 0) }
    let polarity = (positive - negative) / (positive + negative + 1)
    let label: Stance.Label =
      evidence.isEmpty ? .insufficient : polarity > 0.15 ? .positive : polarity < -0.15 ? .negative : .neutral
    let half = evidence.isEmpty ? 1 : 1 / Double(1 + evidence.count)
    return Stance(
      label: label, polarity: polarity, positive: positive, negative: negative, low: max(-1, polarity - half),
      high: min(1, polarity + half), evidence: evidence.count)
  }
}
