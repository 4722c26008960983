/// The numbers with which findings become stances; `scales/stance.yaml` of a pack, so that a researcher can cite and change them.
public struct StanceSettings: Sendable, Equatable {
  /// What a finding of each kind counts: its weight is |polarity| times this. Kinds that are not named count nothing.
  public var kinds: [String: Double]
  /// Mass of each sign that is assumed before anything is read: keeps one word from being a certainty.
  public var prior: Double
  /// Less mass than this is "insufficient".
  public var leastMass: Double
  /// A polarity beyond this, in either direction, is a label.
  public var cut: Double
  /// The same for the stance toward a target, which rests on fewer words.
  public var targetCut: Double
  /// Both masses must be at least this, with the polarity inside the cut, for "mixed".
  public var mixedMass: Double
  /// Width of the interval in standard deviations.
  public var deviations: Double
  /// Link strength halves with each so many words between an evaluation and the target.
  public var halvingDistance: Double
  /// Link strength is multiplied by this across a clause boundary.
  public var otherClause: Double
  /// Links weaker than this do not count.
  public var leastLink: Double

  public init(
    kinds: [String: Double] = ["evaluation": 1], prior: Double = 0.5, leastMass: Double = 0.15, cut: Double = 0.15,
    targetCut: Double = 0.05,
    mixedMass: Double = 0.4,
    deviations: Double = 1.96, halvingDistance: Double = 16, otherClause: Double = 0.8, leastLink: Double = 0.1
  ) {
    self.kinds = kinds
    self.prior = prior
    self.leastMass = leastMass
    self.cut = cut
    self.targetCut = targetCut
    self.mixedMass = mixedMass
    self.deviations = deviations
    self.halvingDistance = halvingDistance
    self.otherClause = otherClause
    self.leastLink = leastLink
  }
}
