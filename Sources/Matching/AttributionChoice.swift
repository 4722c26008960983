internal import RuleFiles

/// Of attributions that claim the same cue, one counts; and no two may each stand in the other's content.
enum AttributionChoice {
  static func choose(_ candidates: [Finding], rules: [Rule], suppressed: inout [Suppressed]) -> [Finding] {
    var choice = Choice(candidates)
    // Those with a cue first: what has none (scare quotes) yields where someone is named.
    let order = candidates.indices.sorted { first, second in
      let a = candidates[first].roles["cue"] == nil
      let b = candidates[second].roles["cue"] == nil
      return a == b ? Suppression.stronger(candidates[first], candidates[second], rules) : b
    }
    for index in order {
      if let owner = choice.conflict(of: index) {
        suppressed.append(Suppressed(finding: candidates[index], reason: .overlappedBy(rule: owner)))
      } else {
        choice.accept(index)
      }
    }
    return candidates.indices.filter { choice.accepted[$0] }.map { candidates[$0] }
  }

  private struct Choice {
    private let candidates: [Finding]
    private let contents: RangeIndex
    private var heads = DisjointRanges()
    private(set) var accepted: [Bool]

    init(_ candidates: [Finding]) {
      self.candidates = candidates
      accepted = Array(repeating: false, count: candidates.count)
      contents = RangeIndex(
        candidates.indices.flatMap { index in
          (candidates[index].roles["content"] ?? []).map { (range: $0, id: index) }
        })
    }

    mutating func accept(_ index: Int) {
      heads.insert(candidates[index].head, owner: candidates[index].rule)
      accepted[index] = true
    }

    /// The rule of an accepted attribution with which the candidate cannot stand.
    func conflict(of index: Int) -> Int? {
      let candidate = candidates[index]
      if let owner = heads.owner(overlapping: candidate.head) { return owner }
      let content = candidate.roles["content"] ?? []
      let holders = contents.holding(candidate.head).filter { accepted[$0] }
      if candidate.roles["cue"] == nil {
        let covering = content.flatMap { contents.holding($0) }.first { accepted[$0] }
        return (holders.first ?? covering).map { candidates[$0].rule }
      }
      let mutual = holders.first { holder in
        let head = candidates[holder].head
        return content.contains { $0.lowerBound <= head.lowerBound && $0.upperBound >= head.upperBound }
      }
      return mutual.map { candidates[$0].rule }
    }
  }
}
