internal import Articles
internal import RuleFiles

/// Findings of one kind compete for their place: the one with higher priority counts, then the longest.
enum Overlap {
  static func choose(_ findings: [Finding], rules: [Rule], suppressed: inout [Suppressed]) -> [Finding] {
    var taken: [Group: DisjointRanges] = [:]
    var kept: [Finding] = []
    for finding in findings.sorted(by: { Suppression.stronger($0, $1, rules) }) {
      guard rules[finding.rule].overlap == .longest else {
        kept.append(finding)
        continue
      }
      let group = Group(finding)
      if let owner = taken[group]?.owner(overlapping: finding.range) {
        suppressed.append(Suppressed(finding: finding, reason: .overlappedBy(rule: owner.rule), by: owner.range))
      } else {
        taken[group, default: DisjointRanges()].insert(finding.range, owner: Owner(finding))
        kept.append(finding)
      }
    }
    return kept.sorted(by: Finding.inTextOrder)
  }

  /// Claims compete within their type, kinds of a user's own within each rule's type; all evaluations with each other.
  private struct Group: Hashable {
    let kind: RuleKind
    let type: String?

    init(_ finding: Finding) {
      kind = finding.kind
      type = [RuleKind.evaluation, .modifier, .shield].contains(finding.kind) ? nil : finding.type
    }
  }
}

/// The finding that took a place.
struct Owner {
  let rule: Int
  let range: Range<Int>

  init(_ finding: Finding) {
    (rule, range) = (finding.rule, finding.range)
  }
}

/// Ranges of which no two overlap, each with an owner.
struct DisjointRanges {
  private var entries: [(range: Range<Int>, owner: Owner)] = []

  /// The owner of a range that shares a byte with `range`.
  func owner(overlapping range: Range<Int>) -> Owner? {
    let index = position(of: range.upperBound)
    guard index > 0, entries[index - 1].range.upperBound > range.lowerBound else { return nil }
    return entries[index - 1].owner
  }

  mutating func insert(_ range: Range<Int>, owner: Owner) {
    entries.insert((range, owner), at: position(of: range.lowerBound))
  }

  /// How many ranges begin before `bound`.
  private func position(of bound: Int) -> Int {
    entries.partitionPoint { $0.range.lowerBound >= bound }
  }
}
