internal import Articles
internal import Matching
internal import Reporting
internal import RuleFiles
public import Scoring

/// A stance as the sum it is: what each finding adds, and how polarity, interval and label follow.
public struct StanceExplanation: Sendable {
  let report: Report
  /// The stance as the report has it.
  public let stance: Stance
  /// As in the report: all, the author's words, those of others; one for a target.
  let voices: [(title: String, stance: Stance)]
  /// Indices into the report's findings, with what each adds to the side of its sign.
  public let contributions: [(finding: Int, adds: Double)]
  /// The target it is toward; nil for the stance of the whole text.
  let target: Int?
  let paragraph: Int?
  /// Where the rules have a target scale: what it adds up for the target.
  let scaled: TargetScaled?

  /// Of the whole text, or of one paragraph.
  init(report: Report, paragraph: Int?) {
    let score = report.stance
    let stances = paragraph.map { score.paragraphs[$0].stances } ?? score.summary
    (self.report, self.paragraph, target, scaled) = (report, paragraph, nil, nil)
    stance = stances.all
    voices = [("all", stances.all), ("the writer’s words", stances.author), ("others’ words", stances.attributed)]
    contributions = score.findings.indices.compactMap { index in
      let scored = score.findings[index]
      guard scored.weight > 0, scored.finding.polarity != 0, paragraph.map({ $0 == scored.finding.paragraph }) ?? true
      else { return nil }
      return (index, scored.finding.polarity < 0 ? -scored.weight : scored.weight)
    }
  }

  /// Toward a target of the report, in the whole text or in one paragraph; nil where the paragraph does not speak of it.
  init?(report: Report, target: Int, paragraph: Int?, scaled: TargetScaled?) {
    let score = report.stance
    let ofParagraph = paragraph.map { index in score.paragraphs[index].targets.first { $0.target == target }?.stance }
    guard let stance = ofParagraph ?? score.targets[target].stance else { return nil }
    (self.report, self.paragraph, self.target, self.stance) = (report, paragraph, target, stance)
    self.scaled = scaled
    voices = [("toward \(score.targets[target].name)", stance)]
    contributions = score.findings.indices.compactMap { index in
      let scored = score.findings[index]
      guard let link = scored.link, link.target == target, paragraph.map({ $0 == scored.finding.paragraph }) ?? true
      else { return nil }
      let adds = link.contribution(of: scored.weight)
      return adds > 0 ? (index, link.polarity < 0 ? -adds : adds) : nil
    }
  }
}

extension StanceExplanation {
  /// Tables of what was added up and what came of it, with the arithmetic in words.
  public func report(isWhole: Bool) -> TableReport {
    let level = scaled?.level(ofParagraph: paragraph)
    let sums = scaled.map { scaled in
      TargetSumsTables(report: report, scaled: scaled, paragraph: paragraph, isWhole: isWhole).tables
    }
    return TableReport(
      command: "explain", tables: [contributionTable(isWhole), voiceTable] + (sums ?? []),
      notes: level.map { scaledArithmetic($0.estimate) } ?? arithmetic)
  }

  private func contributionTable(_ isWhole: Bool) -> Table {
    var table = Table(
      id: "contributions", title: title,
      columns: [.figure("adds"), .text("words"), .text("rule"), .text("how"), .text("voice"), .text("place")])
    for addend in contributions.map(addend).folded(isWhole: isWhole) {
      let words = addend.facts.isEmpty ? "\(addend.title): \(addend.words)" : addend.words
      table.add([.number(addend.adds[0], decimals: 3), .text(words)] + addend.facts)
    }
    return table
  }

  private var title: String {
    let place = paragraph.map { "¶\($0) of " } ?? ""
    let name = target.map { "Stance toward \(report.stance.targets[$0].name), " } ?? "Stance, "
    return name + place + report.article.id
  }

  private func addend(_ contribution: (finding: Int, adds: Double)) -> Addend {
    let scored = report.stance.findings[contribution.finding]
    let finding = scored.finding
    let id = report.rules.rules[finding.rule].id
    let voice = finding.voice == .author ? "writer" : "others"
    return Addend(
      adds: [contribution.adds], title: id, group: finding.kind.rawValue, words: report.line(finding.range),
      facts: [.text(id), .text(how(scored)), .text(voice), .text("¶\(finding.paragraph)")])
  }

  /// `−0.50 turned by “not” × 1.00 × 0.71`
  private func how(_ scored: ScoredFinding) -> String {
    let finding = scored.finding
    let factor = report.rules.stance.kinds[finding.kind.rawValue] ?? 0
    let modifiers = finding.modifiers.map { " × “\(report.line($0.range))”" }.joined()
    let strength = target == nil ? nil : scored.link.map { " × \(Figures.fixed($0.strength))" }
    return "\(Figures.signed(finding.basePolarity))\(modifiers) × \(Figures.fixed(factor))\(strength ?? "")"
  }

  private var voiceTable: Table {
    var table = Table(
      id: "voices", title: "What it comes to",
      columns: [
        .text("of"), .figure("positive"), .figure("negative"), .figure("polarity"), .text("label"), .figure("findings"),
      ])
    for (title, stance) in voices {
      table.add([
        .text(title), .number(stance.positive), .number(stance.negative),
        .estimate(stance.polarity, low: stance.low, high: stance.high), .text(stance.label.rawValue),
        .integer(stance.evidence),
      ])
    }
    return table
  }

  /// The formulas with the figures of the whole put in.
  private var arithmetic: [String] {
    let settings = report.rules.stance
    let (positive, negative) = (fixed(stance.positive), fixed(stance.negative))
    let count = stance.positive + stance.negative + 2 * settings.prior
    let mean = count > 0 ? (stance.positive + settings.prior) / count : 0.5
    return [
      "polarity = (P − N) / (P + N + 2 · prior) = (\(positive) − \(negative)) / (\(positive) + \(negative) + 2 · \(fixed(settings.prior))) = \(fixed(stance.polarity))",
      "interval = polarity ± \(Figures.fixed(settings.deviations, decimals: 2)) · 2 · √(m · (1 − m) / (\(fixed(count)) + 1)) with m = \(fixed(mean)), from \(fixed(stance.low)) to \(fixed(stance.high))",
      "label = \(stance.label.rawValue): \(labelReason)",
    ]
  }

  /// Where a target scale has the say: two sums against neutral.
  private func scaledArithmetic(_ estimate: TargetEstimate) -> [String] {
    let (praise, blame) = (fixed(estimate.sums.positive), fixed(estimate.sums.negative))
    let (positive, negative) = (fixed(estimate.positive), fixed(estimate.negative))
    let larger = max(estimate.sums.positive, estimate.sums.negative)
    let label = larger > 0 ? "the larger sum is above 0" : "no sum is above 0; the masses say what kind of neutral"
    return [
      "p(positive) = e^praise / (1 + e^praise + e^blame), p(negative) = e^blame / (…), with praise = \(praise) and blame = \(blame)",
      "polarity = p(positive) − p(negative) = \(positive) − \(negative) = \(fixed(stance.polarity))",
      "interval = polarity ± \(Figures.fixed(report.rules.stance.deviations, decimals: 2)) · √((p(positive) + p(negative) − polarity²) / (1 + \(stance.evidence))), from \(fixed(stance.low)) to \(fixed(stance.high))",
      "label = \(stance.label.rawValue): \(label)",
    ]
  }

  private var labelReason: String {
    let settings = report.rules.stance
    let cut = target == nil ? settings.cut : settings.targetCut
    let mass = stance.positive + stance.negative
    switch stance.label {
    case .insufficient: return "P + N = \(fixed(mass)) is less than least-mass, \(fixed(settings.leastMass))"
    case .positive: return "the polarity is above \(fixed(cut))"
    case .negative: return "the polarity is below \(fixed(-cut))"
    case .mixed:
      return "the polarity is within ±\(fixed(cut)), and both masses are at least \(fixed(settings.mixedMass))"
    case .neutral:
      return "the polarity is within ±\(fixed(cut)), and one mass is less than \(fixed(settings.mixedMass))"
    }
  }

  private func fixed(_ value: Double) -> String { Figures.fixed(value, decimals: 3) }
}
