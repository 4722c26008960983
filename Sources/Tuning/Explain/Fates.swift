internal import Matching

/// What became of each candidate of a rule.
enum Fate {
  /// It counts; with its index in `Matches.findings`.
  case found(Int)
  /// It counts and serves others; with its index in `Matches.aids`.
  case aid(Int)
  case suppressed(Suppressed)
  /// A condition of its `where` does not hold.
  case refused(MatchTrace.Verdict)
}

/// Brings the candidates of a trace together with what the engine gave.
struct Fates {
  private(set) var all: [Fate?] = []
  private var findings: [Int]
  private var aids: [Int]
  private var suppressed: [Suppressed]
  private var later: [MatchTrace.Verdict]
  private let matches: Matches

  init(of candidates: [MatchTrace.Candidate], rule: Int, _ witness: Witness) {
    matches = witness.matches
    findings = matches.findings.indices.filter { witness.matches.findings[$0].rule == rule }
    aids = matches.aids.indices.filter { witness.matches.aids[$0].rule == rule }
    suppressed = matches.suppressed.filter { $0.finding.rule == rule }
    later = witness.trace.attributions.filter { $0.rule == rule && !$0.holds }
    all = candidates.map { fate(of: $0) }
  }

  /// Each outcome is taken once, for a rule can match one place in two views. nil: the engine and the trace disagree.
  private mutating func fate(of candidate: MatchTrace.Candidate) -> Fate? {
    guard candidate.verdict.holds else { return .refused(candidate.verdict) }
    let (range, head) = (candidate.finding.range, candidate.finding.head)
    if let index = suppressed.firstIndex(where: { $0.finding.range == range && $0.finding.head == head }) {
      return .suppressed(suppressed.remove(at: index))
    }
    let found = findings.firstIndex { matches.findings[$0].range == range && matches.findings[$0].head == head }
    if let found { return .found(findings.remove(at: found)) }
    if let index = aids.firstIndex(where: { matches.aids[$0].range == range }) { return .aid(aids.remove(at: index)) }
    return later.firstIndex { $0.range == range }.map { .refused(later.remove(at: $0)) }
  }
}
