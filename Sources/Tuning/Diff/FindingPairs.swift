internal import Matching
internal import RuleFiles
internal import Scoring

/// Which findings of two outcomes of one article are the same, seen from the place and the rule.
struct FindingPairs {
  /// Indices into the findings of the two reports.
  struct Pair {
    let old: Int
    let new: Int
    let relation: Relation
  }

  enum Relation {
    /// Of one rule, over the same span.
    case samePlace
    /// Of one rule, over spans that overlap.
    case moved
    /// Of one kind and two rules, over places that overlap.
    case takenOver
  }

  private(set) var pairs: [Pair] = []
  private(set) var gone: [Int]
  private(set) var added: [Int]

  init(old: Outcome, new: Outcome) {
    gone = Array(old.report.findings.indices)
    added = Array(new.report.findings.indices)
    takeSamePlaces(old, new)
    take(.moved) { first, second in
      let ranges = (old.report.findings[first].finding.range, new.report.findings[second].finding.range)
      return old.id(first) == new.id(second) ? Self.shared(ranges.0, ranges.1) : 0
    }
    take(.takenOver) { first, second in
      let findings = (old.report.findings[first].finding, new.report.findings[second].finding)
      return findings.0.kind == findings.1.kind ? Self.shared(findings.0.head, findings.1.head) : 0
    }
  }

  private struct Place: Hashable {
    let rule: String
    let range: Range<Int>
  }

  private mutating func takeSamePlaces(_ old: Outcome, _ new: Outcome) {
    func place(_ index: Int, _ outcome: Outcome) -> Place {
      Place(rule: outcome.id(index), range: outcome.report.findings[index].finding.range)
    }
    // Of several at one place the first goes with the first.
    var free = Dictionary(grouping: gone.reversed()) { place($0, old) }
    for index in added {
      guard let partner = free[place(index, new)]?.popLast() else { continue }
      pairs.append(Pair(old: partner, new: index, relation: .samePlace))
    }
    remove(pairs)
  }

  /// Pairs what is left, those first that share most.
  /// - Parameter closeness: 0 where two do not belong together.
  private mutating func take(_ relation: Relation, closeness: (_ old: Int, _ new: Int) -> Double) {
    var candidates: [(closeness: Double, pair: Pair)] = []
    for first in gone {
      for second in added {
        let shared = closeness(first, second)
        if shared > 0 { candidates.append((shared, Pair(old: first, new: second, relation: relation))) }
      }
    }
    candidates.sort { ($1.closeness, $0.pair.old, $0.pair.new) < ($0.closeness, $1.pair.old, $1.pair.new) }
    var taken: (old: Set<Int>, new: Set<Int>) = ([], [])
    var chosen: [Pair] = []
    for (_, pair) in candidates where !taken.old.contains(pair.old) && !taken.new.contains(pair.new) {
      taken.old.insert(pair.old)
      taken.new.insert(pair.new)
      chosen.append(pair)
    }
    pairs += chosen
    remove(chosen)
  }

  private mutating func remove(_ chosen: [Pair]) {
    let (old, new) = (Set(chosen.map(\.old)), Set(chosen.map(\.new)))
    gone.removeAll(where: old.contains)
    added.removeAll(where: new.contains)
  }

  /// Bytes in both as a share of the bytes in either: 1 for the same place, 0 for places apart.
  private static func shared(_ first: Range<Int>, _ second: Range<Int>) -> Double {
    let both = min(first.upperBound, second.upperBound) - max(first.lowerBound, second.lowerBound)
    let either = max(first.upperBound, second.upperBound) - min(first.lowerBound, second.lowerBound)
    return both > 0 ? Double(both) / Double(either) : 0
  }
}
