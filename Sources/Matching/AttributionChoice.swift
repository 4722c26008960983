internal import RuleFiles

/// Of attributions that claim the same cue, one counts; and no two may each stand in the other's content.
enum AttributionChoice {
  static func choose(_ candidates: [Finding], rules: [Rule], suppressed: inout [Suppressed]) -> [Finding] {
    var taken = DisjointRanges()
    var kept: [Finding] = []
    // Those with a cue first: what has none (scare quotes) yields where someone is named.
    let order = candidates.sorted { first, second in
      let a = first.roles["cue"] == nil
      let b = second.roles["cue"] == nil
      return a == b ? Suppression.stronger(first, second, rules) : b
    }
    for candidate in order {
      if let owner = taken.owner(overlapping: candidate.head) ?? conflict(candidate, kept) {
        suppressed.append(Suppressed(finding: candidate, reason: .overlappedBy(rule: owner)))
      } else {
        taken.insert(candidate.head, owner: candidate.rule)
        kept.append(candidate)
      }
    }
    return kept.sorted(by: Finding.inTextOrder)
  }

  /// The rule of an accepted attribution with which the candidate cannot stand.
  private static func conflict(_ candidate: Finding, _ kept: [Finding]) -> Int? {
    let content = candidate.roles["content"] ?? []
    for other in kept.reversed() where other.paragraph == candidate.paragraph {
      let otherContent = other.roles["content"] ?? []
      let candidateInOther = otherContent.contains { holds($0, candidate.head) }
      if candidate.roles["cue"] == nil, candidateInOther || content.contains(where: { inner in
        otherContent.contains { holds($0, inner) }
      }) {
        return other.rule
      }
      if candidateInOther, content.contains(where: { holds($0, other.head) }) { return other.rule }
    }
    return nil
  }

  private static func holds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && outer.upperBound >= inner.upperBound
  }
}
