internal import Articles

/// Attributions: the cues that no rule has found, and how the attributions are built that are missed.
struct AttributionMining {
  private let evidence: [MiningEvidence]

  init(_ evidence: [MiningEvidence]) {
    self.evidence = evidence
  }

  func question(_ name: String) -> MiningQuestion {
    var errors = ErrorCounts()
    var frames: [String: FrameCount] = [:]
    var judged: [SpanJudging] = []
    for evidence in evidence {
      guard case .attributions(let gold) = evidence.label else { continue }
      let pairs = AttributionPairs(gold: gold, said: evidence.said.outermostAttributions)
      let said = pairs.said.map { ($0.rule, $0.roles["cue"] ?? []) }
      let spans = SpanEvidence(gold: gold.flatMap(\.cue), said: said)
      for finding in spans.said { errors.add(finding.rule, finding.isRight ? .right : .alarm) }
      judged.append(SpanJudging(evidence, spans))
      for (one, partner) in zip(gold, pairs.partners) { count(one, isFound: partner != nil, evidence, in: &frames) }
    }
    return MiningQuestion(
      name: name, misses: judged.map(\.misses), alarms: judged.map(\.alarms), rules: errors.all,
      frames: frames.values.sorted { ($1.missed, $0.frame) < ($0.missed, $1.frame) })
  }

  private func count(
    _ gold: GoldAttribution, isFound: Bool, _ evidence: MiningEvidence, in frames: inout [String: FrameCount]
  ) {
    let frame = Self.frame(of: gold, in: evidence.text)
    var count = frames[frame] ?? FrameCount(frame: frame)
    count.found += isFound ? 1 : 0
    count.missed += isFound ? 0 : 1
    if !isFound { count.groups.insert(evidence.text.group) }
    frames[frame] = count
  }

  /// Words that a content begins with and that a rule can ask for.
  private static let openers: Set = ["that", "to", "if", "whether", "how", "what", "why", "about", "for", "of"]

  /// The parts in the order of the text; of a content also how it begins: `source cue that-content`.
  static func frame(of gold: GoldAttribution, in text: MiningText) -> String {
    let parts =
      gold.source.map { ($0, "source") } + gold.cue.map { ($0, "cue") } + gold.content.map { ($0, "content") }
    let names = parts.sorted { $0.0.lowerBound < $1.0.lowerBound }.map { range, role in
      role == "content" ? opening(range, text) + role : role
    }
    return names.joined(separator: " ")
  }

  private static func opening(_ range: Range<Int>, _ text: MiningText) -> String {
    guard let reading = text.article.readingRange(ofCodePoints: range) else { return "" }
    let bytes = text.article.reading.open[reading]
    if bytes.starts(with: Array("“".utf8)) || bytes.starts(with: Array("‘".utf8)) { return "quoted-" }
    let first = text.tokens(in: reading).first.map { text.tokens[$0].word }
    return first.map { openers.contains($0) ? "\($0)-" : "" } ?? ""
  }
}
