/// How well each strength of penalty does on rows that were held out, and which one to take.
public struct StrengthPath: Sendable {
  public let steps: [Step]
  /// Index into `steps`.
  public let best: Int

  public struct Step: Sendable {
    public let penalty: Penalty
    /// The mean log-loss of the held-out rows.
    public let loss: Double
    /// The standard error of `loss`, from the folds' own means.
    public let error: Double
  }

  /// - Parameters:
  ///   - losses: by penalty, then by fold.
  ///   - isCautious: takes the strongest penalty within one standard error of the best (Breiman et al. 1984, 3.4.3).
  ///   - penalties: from the strongest to the weakest.
  init(penalties: [Penalty], losses: [[Double]], isCautious: Bool = false) {
    let steps = zip(penalties, losses).map { penalty, losses in
      let count = Double(max(1, losses.count))
      let mean = losses.reduce(0, +) / count
      let variance = losses.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1)
      return Step(penalty: penalty, loss: mean, error: (variance / count).squareRoot())
    }
    let least = steps.indices.min { steps[$0].loss < steps[$1].loss } ?? 0
    let bound = steps.isEmpty ? 0 : steps[least].loss + (isCautious ? steps[least].error : 0)
    best = steps.indices.first { steps[$0].loss <= bound } ?? least
    self.steps = steps
  }
}
