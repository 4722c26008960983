import Testing

@testable import Tuning

@Suite struct ShareTests {
  @Test(arguments: [
    (8, 10, 0.4902, 0.9433), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (1, 100, 0.0018, 0.0545),
  ])
  func wilsonsIntervalIsAsPrintedInTables(_ successes: Int, _ trials: Int, _ low: Double, _ high: Double) {
    let interval = Interval.wilson(successes: successes, trials: trials)
    #expect(abs(interval.low - low) < 5e-5)
    #expect(abs(interval.high - high) < 5e-5)
  }

  @Test func wilsonsIntervalHoldsTheShareAndNarrows() {
    #expect(Interval.wilson(successes: 0, trials: 0) == Interval(low: 0, high: 1))
    for trials in 1...60 {
      for successes in 0...trials {
        let share = Double(successes) / Double(trials)
        let interval = Interval.wilson(successes: successes, trials: trials)
        #expect(0 <= interval.low && interval.low <= share && share <= interval.high && interval.high <= 1)
        let more = Interval.wilson(successes: 2 * successes, trials: 2 * trials)
        #expect(more.high - more.low < interval.high - interval.low)
        let mirrored = Interval.wilson(successes: trials - successes, trials: trials)
        #expect(abs(mirrored.low - (1 - interval.high)) < 1e-12)
      }
    }
  }

  @Test func precisionRecallAndF1() {
    let tally = Tally(right: 3, found: 4, gold: 6)
    #expect(tally.precision == 0.75)
    #expect(tally.recall == 0.5)
    #expect(abs(tally.f1 - 0.6) < 1e-15)
    #expect(Tally().f1 == 0 && Tally(found: 3).precision == 0 && Tally(gold: 3).recall == 0)
  }

  @Test func confusionCountsByGoldAndSaid() {
    var confusion = Confusion(labels: ["positive", "negative", "neutral"])
    // positive: 2 right, 1 as neutral; negative: 1 right, 1 as positive; neutral: 0 right, 1 as negative.
    for (gold, said) in [(0, 0), (0, 0), (0, 2), (1, 1), (1, 0), (2, 1)] { confusion.add(gold: gold, said: said) }
    #expect(confusion.counts == [[2, 0, 1], [1, 1, 0], [0, 1, 0]])
    #expect(confusion.tally(of: 0) == Tally(right: 2, found: 3, gold: 3))
    #expect(abs(confusion.accuracy - 0.5) < 1e-15)
    #expect(abs(confusion.macroF1 - (2.0 / 3 + 0.5 + 0) / 3) < 1e-15)
    #expect(Confusion(labels: ["a"]).macroF1 == 0)
  }
}
