internal import RuleFiles

/// Of attributions that claim the same cue, one counts; and no two may each stand in the other's content.
enum AttributionChoice {
  /// - Parameter accepted: attributions that count already, with which these must be able to stand.
  static func choose(
    _ candidates: [Finding], beside accepted: [Finding] = [], rules: [Rule], suppressed: inout [Suppressed]
  ) -> [Finding] {
    var choice = Choice(accepted: accepted, candidates)
    let order = candidates.indices.sorted { Suppression.stronger(candidates[$0], candidates[$1], rules) }
    for index in order {
      if let owner = choice.conflict(of: accepted.count + index) {
        suppressed.append(
          Suppressed(finding: candidates[index], reason: .overlappedBy(rule: owner.rule), by: owner.range))
      } else {
        choice.accept(accepted.count + index)
      }
    }
    return candidates.indices.filter { choice.isAccepted[accepted.count + $0] }.map { candidates[$0] }
  }

  private struct Choice {
    private let all: [Finding]
    private let contents: RangeIndex
    private var heads = DisjointRanges()
    private(set) var isAccepted: [Bool]

    init(accepted: [Finding], _ candidates: [Finding]) {
      let all = accepted + candidates
      self.all = all
      isAccepted = Array(repeating: false, count: all.count)
      contents = RangeIndex(
        all.indices.flatMap { index in (all[index].roles["content"] ?? []).map { (range: $0, id: index) } })
      for index in accepted.indices { accept(index) }
    }

    mutating func accept(_ index: Int) {
      heads.insert(all[index].head, owner: Owner(all[index]))
      isAccepted[index] = true
    }

    /// The accepted attribution with which the candidate cannot stand.
    func conflict(of index: Int) -> Owner? {
      let candidate = all[index]
      if let owner = heads.owner(overlapping: candidate.head) { return owner }
      let content = candidate.roles["content"] ?? []
      if candidate.roles["cue"] == nil {
        // Its words are given to someone already.
        let speaker = content.flatMap { contents.holding($0) }.first { isAccepted[$0] }
        return speaker.map { Owner(all[$0]) }
      }
      let mutual = contents.holding(candidate.head).first { holder in
        let head = all[holder].head
        return isAccepted[holder]
          && content.contains { $0.lowerBound <= head.lowerBound && $0.upperBound >= head.upperBound }
      }
      return mutual.map { Owner(all[$0]) }
    }
  }
}
