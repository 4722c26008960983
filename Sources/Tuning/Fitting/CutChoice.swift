internal import Foundation

/// Where a score says yes: the cut that does best on rows that were held out.
struct CutChoice: Sendable, Equatable {
  /// The logit from which on the answer is yes.
  let cut: Double
  /// The figure at a cut of 0 (a probability of .5), and at the best one.
  let atZero: Double
  let best: Double

  /// A cut that gains less is noise.
  static let leastGain = 0.01

  /// - Parameter scores: logits of rows that were held out.
  init(scores: [Double], labels: [Bool], figure: CutFigure) {
    let order = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
    let yes = labels.count { $0 }
    var below = (yes: 0, no: 0)
    var best = (figure: -1.0, cut: 0.0)
    var atZero = 0.0
    for (place, row) in order.enumerated() {
      let previous = place > 0 ? scores[order[place - 1]] : -.infinity
      if previous < scores[row] {
        let value = Self.value(figure, below: below, yes: yes, count: labels.count)
        if previous < 0, scores[row] >= 0 { atZero = value }
        // Of equal ones, the one nearest to 0.
        let cut = previous.isFinite ? (previous + scores[row]) / 2 : scores[row]
        if value > best.figure + 1e-12 || value > best.figure - 1e-12 && abs(cut) < abs(best.cut) {
          best = (value, cut)
        }
      }
      if labels[row] { below.yes += 1 } else { below.no += 1 }
    }
    if let last = order.last, scores[last] < 0 {
      atZero = Self.value(figure, below: below, yes: yes, count: labels.count)
    }
    (self.atZero, self.best) = (atZero, best.figure)
    cut = best.figure - atZero >= Self.leastGain ? best.cut : 0
  }

  private static func value(_ figure: CutFigure, below: (yes: Int, no: Int), yes: Int, count: Int) -> Double {
    let found = count - below.yes - below.no
    let said = Tally(right: yes - below.yes, found: found, gold: yes)
    guard figure == .macroF1 else { return said.f1 }
    let other = Tally(right: below.no, found: count - found, gold: count - yes)
    return (said.f1 + other.f1) / 2
  }
}

/// What a cut is judged by: F1 of yes, or the mean of the F1 of yes and of no.
public enum CutFigure: String, Sendable, CaseIterable {
  case macroF1 = "macro-f1"
  case f1
}
