internal import Articles
internal import Matching
public import RuleFiles

/// What the findings of one sentence that pass one filter amount to.
struct FindingTally {
  private var count = 0.0
  private var strength = 0.0
  private var net = 0.0
  private var strongest = 0.0
  private var bytes = 0
  /// Up to where bytes are counted: findings come in the order of the text, and overlap.
  private var end = 0

  mutating func add(_ finding: Finding) {
    count += 1
    strength += abs(finding.polarity)
    net += finding.polarity
    strongest = max(strongest, abs(finding.polarity))
    let start = max(end, finding.range.lowerBound)
    bytes += max(0, finding.range.upperBound - start)
    end = max(end, finding.range.upperBound)
  }

  subscript(_ measure: Scale.Measure, in surface: SentenceSurface) -> Double {
    switch measure {
    case .count: count
    case .present: count > 0 ? 1 : 0
    case .strength: strength
    case .rate: count / max(1, surface[.words])
    case .max: strongest
    case .net: net
    case .share: min(1, Double(bytes) / Double(max(1, surface.byteCount)))
    }
  }
}

extension Scale.Transform {
  /// What a measured number counts as.
  public func applied(to measured: Double) -> Double {
    switch self {
    case .identity: measured
    case .log1p: measured < 0 ? -Exponentials.log1p(-measured) : Exponentials.log1p(measured)
    case .binary: measured == 0 ? 0 : 1
    case .clip: min(3, measured)
    }
  }
}
