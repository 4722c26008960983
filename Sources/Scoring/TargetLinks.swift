internal import Articles
internal import Matching
internal import RuleFiles

/// Links an evaluation to the target it is about: by the rule's `target` role, else by distance and clause.
struct TargetLinks {
  let article: Article
  let findings: [Finding]
  let targets: [FoundTarget]
  let settings: StanceSettings

  /// Bytes to each side; with any sensible `halvingDistance` nothing is linked further away.
  private static let reach = 512

  func link(of index: Int) -> TargetLink? {
    let finding = findings[index]
    guard finding.polarity != 0 else { return nil }
    if let named = finding.roles["target"], !named.isEmpty { return roleLink(finding, named) }
    return distanceLink(finding)
  }

  /// The rule says whom it is about; where that names no target, it is about someone else.
  private func roleLink(_ finding: Finding, _ named: [Range<Int>]) -> TargetLink? {
    let target = targets.firstIndex { target in
      named.contains { target.mentions.overlaps($0) }
    }
    return target.map { TargetLink(target: $0, strength: 1, basis: .role, polarity: finding.polarity) }
  }

  /// The strongest link to a mention in the sentence; the earlier target where two are alike.
  private func distanceLink(_ finding: Finding) -> TargetLink? {
    let sentence = article.sentences[finding.sentence].range
    let near = (finding.range.lowerBound - Self.reach..<finding.range.upperBound + Self.reach).clamped(to: sentence)
    var best: (target: Int, strength: Double)?
    for (number, target) in targets.enumerated() where !speaks(target, finding) {
      for index in target.mentions.indices(overlapping: near) {
        let strength = self.strength(from: finding.range, to: target.mentions.ranges[index])
        if strength > best?.strength ?? 0 { best = (number, strength) }
      }
    }
    guard let best, best.strength >= settings.leastLink else { return nil }
    return TargetLink(
      target: best.target, strength: Mass.rounded(best.strength), basis: .distance, polarity: finding.polarity)
  }

  /// What a target says is not about itself.
  private func speaks(_ target: FoundTarget, _ finding: Finding) -> Bool {
    guard case .attributed(let index) = finding.voice else { return false }
    let sources = findings[index].roles["source"] ?? []
    return sources.contains { target.mentions.overlaps($0) }
  }

  /// Halves with each `halvingDistance` words; times `otherClause` where a clause ends between.
  private func strength(from evaluation: Range<Int>, to mention: Range<Int>) -> Double {
    if evaluation.overlaps(mention) { return 1 }
    let gap =
      evaluation.upperBound <= mention.lowerBound
      ? evaluation.upperBound..<mention.lowerBound : mention.upperBound..<evaluation.lowerBound
    let text = article.reading.open[gap]
    let words = Double(text.count { $0 == 0x20 })
    let ofDistance = Exponentials.halved(words / settings.halvingDistance)
    return endsClause(text) ? ofDistance * settings.otherClause : ofDistance
  }

  /// A comma, semicolon, colon, dash or quotation mark stands between.
  private func endsClause(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { $0 == 0x2C || $0 == 0x3B || $0 == 0x3A || $0 == 0xE2 }
  }
}
