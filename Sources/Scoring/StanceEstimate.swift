internal import RuleFiles

extension Stance {
  /// The stance that two masses speak for.
  ///
  /// The masses are taken as counts of a Beta distribution over the positive share p, with `prior` added to each:
  /// polarity = 2·mean(p) − 1 = (P − N) / (P + N + 2·prior), which stays the same when a text says the same at twice the length;
  /// the interval is polarity ± `deviations` · 2·√(mean·(1 − mean) / (P + N + 2·prior + 1)).
  init(_ masses: Masses, settings: StanceSettings, isTowardTarget: Bool = false) {
    let positive = masses.positive.value
    let negative = masses.negative.value
    let count = positive + negative + 2 * settings.prior
    let mean = count > 0 ? (positive + settings.prior) / count : 0.5
    let spread = settings.deviations * 2 * (mean * (1 - mean) / (count + 1)).squareRoot()
    let polarity = 2 * mean - 1
    self.init(
      label: Self.label(
        positive: positive, negative: negative, polarity: polarity,
        cut: isTowardTarget ? settings.targetCut : settings.cut, settings),
      polarity: Mass.rounded(polarity), positive: positive, negative: negative,
      low: Mass.rounded(max(-1, polarity - spread)), high: Mass.rounded(min(1, polarity + spread)),
      evidence: masses.evidence)
  }

  private static func label(
    positive: Double, negative: Double, polarity: Double, cut: Double, _ settings: StanceSettings
  ) -> Label {
    if positive + negative < settings.leastMass { return .insufficient }
    if polarity > cut { return .positive }
    if polarity < -cut { return .negative }
    return min(positive, negative) >= settings.mixedMass ? .mixed : .neutral
  }
}

/// Masses as a whole and by voice.
struct VoiceMasses {
  private var all = Masses()
  private var author = Masses()
  private var attributed = Masses()

  mutating func add(_ contribution: Double, polarity: Double, isAuthor: Bool) {
    all.add(contribution, polarity: polarity)
    if isAuthor {
      author.add(contribution, polarity: polarity)
    } else {
      attributed.add(contribution, polarity: polarity)
    }
  }

  func stances(_ settings: StanceSettings) -> VoiceStances {
    VoiceStances(
      all: Stance(all, settings: settings), author: Stance(author, settings: settings),
      attributed: Stance(attributed, settings: settings))
  }
}
