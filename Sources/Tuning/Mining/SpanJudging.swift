/// Spans that people marked, and spans that rules found: those that touch are the same. Code points.
struct SpanEvidence: Sendable {
  var missed: [Range<Int>] = []
  var met: [Range<Int>] = []
  var said: [(rule: Int, spans: [Range<Int>], isRight: Bool)] = []

  init() {}

  init(gold: [Range<Int>], said findings: [(rule: Int, spans: [Range<Int>])]) {
    let found = findings.flatMap(\.spans)
    missed = gold.filter { span in !found.contains { $0.overlaps(span) } }
    met = gold.filter { span in found.contains { $0.overlaps(span) } }
    said = findings.map { rule, spans in
      (rule, spans, spans.contains { span in gold.contains { $0.overlaps(span) } })
    }
  }
}

/// Judges the words of a text by spans.
struct SpanJudging {
  private let evidence: MiningEvidence
  private let spans: SpanEvidence

  /// A false alarm is known by the words around it: so many on each side.
  private static let around = 3

  init(_ evidence: MiningEvidence, _ spans: SpanEvidence) {
    (self.evidence, self.spans) = (evidence, spans)
  }

  /// The words of missed spans, held against all that nobody marked and nothing found.
  var misses: JudgedText {
    var judgements = [Judgement?](repeating: .left, count: evidence.text.tokens.count)
    for said in spans.said { set(.alarm, said.spans, in: &judgements) }
    set(.right, spans.met, in: &judgements)
    set(.missed, spans.missed, in: &judgements)
    return JudgedText(evidence.text, judgements)
  }

  /// False alarms with the words around them, held against right findings with theirs.
  var alarms: JudgedText {
    var judgements = [Judgement?](repeating: nil, count: evidence.text.tokens.count)
    for isRight in [true, false] {
      for said in spans.said where said.isRight == isRight {
        set(isRight ? .right : .alarm, said.spans, around: Self.around, in: &judgements)
      }
    }
    return JudgedText(evidence.text, judgements)
  }

  private func set(
    _ judgement: Judgement, _ spans: [Range<Int>], around: Int = 0, in judgements: inout [Judgement?]
  ) {
    let tokens = evidence.text.tokens
    for range in evidence.tokens(spans) {
      let sentences = tokens[range.lowerBound].sentence...tokens[range.upperBound - 1].sentence
      let low = max(0, range.lowerBound - around)
      let high = min(tokens.count, range.upperBound + around)
      for token in low..<high where sentences.contains(tokens[token].sentence) { judgements[token] = judgement }
    }
  }
}
