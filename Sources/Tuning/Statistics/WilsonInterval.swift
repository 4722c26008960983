extension Interval {
  /// The Wilson score interval of a share (E. B. Wilson, "Probable inference, the law of succession, and statistical
  /// inference", JASA 22, 1927): (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
  ///
  /// Unlike p ± z·√(p(1 − p)/n) it holds for few trials and for shares near 0 and 1, which most rules have.
  /// - Parameters:
  ///   - successes: at most `trials`.
  ///   - trials: with none, nothing is known: 0 to 1.
  static func wilson(successes: Int, trials: Int) -> Interval {
    guard trials > 0 else { return Interval(low: 0, high: 1) }
    let n = Double(trials)
    let share = Double(successes) / n
    let squared = normalQuantile * normalQuantile
    let centre = share + squared / (2 * n)
    let spread = normalQuantile * (share * (1 - share) / n + squared / (4 * n * n)).squareRoot()
    let whole = 1 + squared / n
    // At the ends the formula gives 0 and 1 exactly; rounding may not.
    return Interval(
      low: successes == 0 ? 0 : max(0, (centre - spread) / whole),
      high: successes == trials ? 1 : min(1, (centre + spread) / whole))
  }

  /// The 97.5 % quantile of the standard normal distribution, for two-sided intervals of 95 %.
  private static let normalQuantile = 1.959_963_984_540_054
}
