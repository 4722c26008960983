internal import Articles
internal import Matching
internal import RuleFiles

/// Adds the contributions of findings up: by paragraph, by voice, by target.
struct StanceSums {
  let paragraphs: [ParagraphScore]
  let targets: [TargetScore]
  let summary: VoiceStances

  init(
    article: Article, findings: [ScoredFinding], targets found: [FoundTarget], settings: StanceSettings,
    scale: TargetScale?, readings: [[MentionReading]]?
  ) {
    let byParagraph = Self.group(findings, paragraphs: article.paragraphs.count)
    var whole = VoiceMasses()
    for scored in findings { whole.add(scored) }
    summary = whole.stances(settings)
    let tone = TargetSums(tone: summary.all, of: article)
    let estimates = scale.map { scale in
      (readings ?? []).map {
        TargetEstimates($0.map { ($0.sentence.unit.paragraph, $0.sums) }, scale: scale, tone: tone)
      }
    }
    paragraphs = article.paragraphs.map { paragraph in
      let indices = byParagraph[paragraph.index]
      var masses = VoiceMasses()
      for index in indices { masses.add(findings[index]) }
      return ParagraphScore(
        stances: masses.stances(settings),
        targets: Self.targets(of: paragraph, indices, findings, found, settings, estimates), findings: indices)
    }
    targets = found.indices.map { number in
      var masses = Masses()
      for scored in findings { masses.add(scored, toward: number) }
      let target = found[number]
      let estimate = estimates?[number].levelOfArticle()?.estimate
      return TargetScore(
        id: target.id, name: target.name, aliases: target.aliases, mentions: target.mentions.ranges,
        stance: Stance(towardTarget: masses, estimate: estimate, settings: settings), estimate: estimate)
    }
  }

  private static func group(_ findings: [ScoredFinding], paragraphs count: Int) -> [[Int]] {
    var groups = [[Int]](repeating: [], count: count)
    for (index, scored) in findings.enumerated() where scored.finding.paragraph < count {
      groups[scored.finding.paragraph].append(index)
    }
    return groups
  }

  private static func targets(
    of paragraph: Paragraph, _ indices: [Int], _ findings: [ScoredFinding], _ found: [FoundTarget],
    _ settings: StanceSettings, _ estimates: [TargetEstimates]?
  ) -> [ParagraphTarget] {
    found.indices.compactMap { number in
      let linked = indices.filter { findings[$0].link?.target == number }
      guard !linked.isEmpty || found[number].mentions.overlaps(paragraph.range) else {
        return nil
      }
      var masses = Masses()
      for index in linked { masses.add(findings[index], toward: number) }
      let estimate = estimates?[number].level(ofParagraph: paragraph.index)?.estimate
      return ParagraphTarget(
        target: number, stance: Stance(towardTarget: masses, estimate: estimate, settings: settings),
        estimate: estimate, findings: linked)
    }
  }
}

extension VoiceMasses {
  mutating func add(_ scored: ScoredFinding) {
    add(scored.weight, polarity: scored.finding.polarity, isAuthor: scored.finding.voice == .author)
  }
}

extension Masses {
  mutating func add(_ scored: ScoredFinding, toward target: Int) {
    guard let link = scored.link, link.target == target else { return }
    add(link.contribution(of: scored.weight), polarity: link.polarity)
  }
}

extension TargetLink {
  /// What a finding of this weight adds to the target's stance.
  public func contribution(of weight: Double) -> Double {
    Mass.rounded(weight * strength)
  }
}
