public import RuleFiles

/// What a target scale makes of a target, in a paragraph or an article: two sums, and the probabilities that follow.
public struct TargetEstimate: Sendable, Equatable {
  /// Of praise and of blame, each against neutral; offsets included.
  public let sums: TargetSums
  /// How many sentences that mention the target stand behind it.
  public let sentences: Int

  public init(sums: TargetSums, sentences: Int) {
    self.sums = sums
    self.sentences = sentences
  }

  /// e^sum / (1 + e^praise + e^blame); neutral is what is left.
  public var positive: Double { share(sums.positive) }
  public var negative: Double { share(sums.negative) }
  public var neutral: Double { share(0) }

  private func share(_ sum: Double) -> Double {
    1 / (Exponentials.exp(-sum) + Exponentials.exp(sums.positive - sum) + Exponentials.exp(sums.negative - sum))
  }
}

extension Stance {
  /// The stance toward a target: as a target scale has it, where there is one, else as the masses do.
  init(towardTarget masses: Masses, estimate: TargetEstimate?, settings: StanceSettings) {
    if let estimate {
      self.init(masses, estimate: estimate, settings: settings)
    } else {
      self.init(masses, settings: settings, isTowardTarget: true)
    }
  }

  /// The stance toward a target: masses as they are linked to it, label and polarity as a target scale has them.
  ///
  /// The label is that of the larger sum, where one is above 0; else it is neutral, mixed or insufficient by the masses.
  /// polarity = p(positive) − p(negative), the mean of a variable that is 1, 0 or −1; its standard deviation is
  /// √(p(positive) + p(negative) − polarity²), and the interval is polarity ± `deviations` · SD / √(1 + evidence).
  private init(_ masses: Masses, estimate: TargetEstimate, settings: StanceSettings) {
    let byMasses = Stance(masses, settings: settings, isTowardTarget: true)
    let polarity = estimate.positive - estimate.negative
    let variance = max(0, estimate.positive + estimate.negative - polarity * polarity)
    let spread = settings.deviations * (variance / Double(1 + masses.evidence)).squareRoot()
    self.init(
      label: estimate.label ?? byMasses.label(ofNeutral: settings), polarity: Mass.rounded(polarity),
      positive: byMasses.positive, negative: byMasses.negative, low: Mass.rounded(max(-1, polarity - spread)),
      high: Mass.rounded(min(1, polarity + spread)), evidence: masses.evidence)
  }

  /// What the masses make of a stance that is neither praise nor blame.
  private func label(ofNeutral settings: StanceSettings) -> Label {
    if positive + negative < settings.leastMass { return .insufficient }
    return min(positive, negative) >= settings.mixedMass ? .mixed : .neutral
  }
}

extension TargetEstimate {
  /// nil where neutral is the likeliest.
  var label: Stance.Label? {
    guard max(sums.positive, sums.negative) > 0 else { return nil }
    return sums.positive >= sums.negative ? .positive : .negative
  }
}
