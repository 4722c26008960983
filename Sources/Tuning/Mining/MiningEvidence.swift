internal import Articles
internal import RuleFiles
internal import Scoring

/// A labelled text with what the rules said of it, cut into words.
struct MiningEvidence: Sendable {
  let label: GoldLabel
  let said: Said
  let text: MiningText

  /// Tokens of spans that are given as gold has them, in code points.
  func tokens(_ spans: [Range<Int>]) -> [Range<Int>] {
    spans.compactMap { text.article.readingRange(ofCodePoints: $0) }.map(text.tokens(in:)).filter { !$0.isEmpty }
  }
}

/// Sorts what gold and rules say of texts into what was missed, what was found too much, and what was right.
struct MiningQuestions {
  let evidence: [MiningEvidence]

  /// None for labels that no words of a text can be blamed for: numbers, and the order of articles.
  func questions(_ question: GoldQuestion) -> [MiningQuestion] {
    switch question {
    case .attributions: [AttributionMining(evidence).question(question.name)]
    case .roles: [spans(question.name) { roles($0) }]
    case .words: [spans(question.name) { words($0) }]
    case .scale(let scale): [self.scale(scale.scale, question.name)]
    case .target: [StanceLabel.negative, .positive].map { target($0, question.name) }
    case .paragraphs: [StanceLabel.negative, .positive].map { paragraphs($0, question.name) }
    case .polarity, .order: []
    }
  }

  private func scale(_ scale: String, _ name: String) -> MiningQuestion {
    whole(name) { evidence in
      let isFound = evidence.said.values(of: scale).max() ?? 0 >= ScaleComparison.cut
      return Judgement(isMarked: evidence.label == .scale(true), isFound: isFound)
    }
  }

  private func target(_ label: StanceLabel, _ name: String) -> MiningQuestion {
    whole("\(name)-\(label.rawValue)") { evidence in
      Judgement(isMarked: evidence.label == .target(label), isFound: StanceLabel(evidence.said.towardTarget) == label)
    }
  }

  /// Texts that are judged as a whole; a rule that finds something in one shares its judgement.
  private func whole(_ name: String, _ judgement: (MiningEvidence) -> Judgement) -> MiningQuestion {
    var errors = ErrorCounts()
    let texts = evidence.map { evidence in
      let judgement = judgement(evidence)
      for rule in Set(evidence.said.findings.map(\.rule)) { errors.add(rule, judgement) }
      return JudgedText(evidence.text, all: judgement)
    }
    return MiningQuestion(name: name, misses: texts, alarms: texts, rules: errors.all)
  }

  private func paragraphs(_ label: StanceLabel, _ name: String) -> MiningQuestion {
    var errors = ErrorCounts()
    let texts = evidence.map { evidence in
      var judgements = [Judgement?](repeating: nil, count: evidence.text.tokens.count)
      guard case .paragraphs(let labels, _) = evidence.label else { return JudgedText(evidence.text, judgements) }
      for (index, range) in evidence.said.paragraphs.enumerated() where index < labels.count && labels[index] != nil {
        let said = StanceLabel(evidence.said.towardTargetByParagraph[index])
        let judgement = Judgement(isMarked: labels[index] == label, isFound: said == label)
        for tokens in evidence.tokens([range]) { for token in tokens { judgements[token] = judgement } }
        for rule in Set(evidence.said.findings.filter { $0.paragraph == index }.map(\.rule)) {
          errors.add(rule, judgement)
        }
      }
      return JudgedText(evidence.text, judgements)
    }
    return MiningQuestion(name: "\(name)-\(label.rawValue)", misses: texts, alarms: texts, rules: errors.all)
  }

  private func spans(_ name: String, _ spans: (MiningEvidence) -> SpanEvidence) -> MiningQuestion {
    let all = evidence.map { ($0, spans($0)) }
    var errors = ErrorCounts()
    for (_, spans) in all { for said in spans.said { errors.add(said.rule, said.isRight ? .right : .alarm) } }
    return MiningQuestion(
      name: name, misses: all.map { SpanJudging($0, $1).misses }, alarms: all.map { SpanJudging($0, $1).alarms },
      rules: errors.all)
  }

  private func words(_ evidence: MiningEvidence) -> SpanEvidence {
    guard case .words(let gold) = evidence.label else { return SpanEvidence() }
    let said = evidence.said.findings.filter { $0.kind == .evaluation }
    return SpanEvidence(gold: gold, said: said.map { ($0.rule, [$0.range]) })
  }

  private func roles(_ evidence: MiningEvidence) -> SpanEvidence {
    guard case .roles(let gold) = evidence.label else { return SpanEvidence() }
    let said = evidence.said.outermostAttributions.map { ($0.rule, $0.roles["cue"] ?? []) }
    return SpanEvidence(gold: gold.filter { $0.role == "cue" }.map(\.range), said: said)
  }
}

extension StanceLabel {
  /// What is mixed, says too little or is not there takes no side.
  fileprivate init(_ stance: Stance?) {
    self = stance.flatMap { StanceLabel(rawValue: $0.label.rawValue) } ?? .neutral
  }
}

/// Counts errors by rule.
struct ErrorCounts {
  private var byRule: [Int: RuleErrors] = [:]

  mutating func add(_ rule: Int, _ judgement: Judgement) {
    switch judgement {
    case .alarm: byRule[rule, default: RuleErrors(rule: rule)].alarms += 1
    case .right: byRule[rule, default: RuleErrors(rule: rule)].right += 1
    case .missed, .left: break
    }
  }

  var all: [RuleErrors] { byRule.values.sorted { $0.rule < $1.rule } }
}
