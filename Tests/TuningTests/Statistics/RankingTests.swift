import Testing

@testable import Tuning

@Suite struct RankingTests {
  @Test func averagePrecisionAndAreaByHand() {
    let ranked = RankedLabels(scores: [0.6, 0.9, 0.7, 0.8], labels: [false, true, true, false])
    // Yes at ranks 1 and 3: ½ · 1/1 + ½ · 2/3. Of four pairs, only (0.7, 0.8) is the wrong way round.
    #expect(abs(ranked.averagePrecision() - 5.0 / 6) < 1e-15)
    #expect(ranked.areaUnderCurve() == 0.75)
  }

  @Test func equalScoresAreTakenTogether() {
    let constant = RankedLabels(scores: [0.5, 0.5, 0.5, 0.5], labels: [true, false, false, false])
    #expect(constant.averagePrecision() == 0.25)
    #expect(constant.areaUnderCurve() == 0.5)
    // {yes, no} at the top, then yes: ½ · 1/2 + ½ · 2/3; the pairs count ½ and 0.
    let tied = RankedLabels(scores: [0.9, 0.9, 0.1], labels: [true, false, true])
    #expect(abs(tied.averagePrecision() - (0.25 + 1.0 / 3)) < 1e-15)
    #expect(tied.areaUnderCurve() == 0.25)
  }

  @Test func onlyOneLabelHasNoArea() {
    #expect(RankedLabels(scores: [1, 2], labels: [true, true]).areaUnderCurve().isNaN)
    #expect(RankedLabels(scores: [1, 2], labels: [false, false]).averagePrecision() == 0)
    #expect(RankedLabels(scores: [], labels: []).averagePrecision() == 0)
  }

  /// The figures of weighted items are those of the items written out.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func weightsAreRepetitions(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let scores = (0..<30).map { _ in Double(generator.index(below: 8)) }
    let others = (0..<30).map { _ in Double(generator.index(below: 8)) }
    let labels = (0..<30).map { _ in generator.index(below: 3) == 0 }
    let weights = (0..<30).map { _ in generator.index(below: 4) }
    let repeated = scores.indices.flatMap { [Int](repeating: $0, count: weights[$0]) }
    let plain = RankedLabels(scores: repeated.map { scores[$0] }, labels: repeated.map { labels[$0] })
    let weighted = RankedLabels(scores: scores, labels: labels)
    #expect(abs(weighted.averagePrecision(weights: weights) - plain.averagePrecision()) < 1e-12)
    #expect(abs(weighted.areaUnderCurve(weights: weights) - plain.areaUnderCurve()) < 1e-12)
    let (x, y) = (repeated.map { scores[$0] }, repeated.map { others[$0] })
    #expect(abs(Correlation.pearson(scores, others, weights: weights) - Correlation.pearson(x, y)) < 1e-12)
    #expect(abs(Correlation.spearman(scores, others, weights: weights) - Correlation.spearman(x, y)) < 1e-12)
    let binned = scores.map { $0 / 8 }
    let calibration = Calibration(scores: binned, labels: labels, weights: weights)
    let written = Calibration(scores: repeated.map { binned[$0] }, labels: repeated.map { labels[$0] })
    #expect(abs(calibration.expectedError - written.expectedError) < 1e-12)
  }

  @Test func correlationsByHand() {
    #expect(Correlation.averageRanks([10, 30, 20, 30]) == [1, 3.5, 2, 3.5])
    #expect(abs(Correlation.pearson([1, 2, 3, 4], [2, 4, 6, 8]) - 1) < 1e-15)
    #expect(abs(Correlation.pearson([1, 2, 3], [1, 3, 2]) - 0.5) < 1e-15)
    #expect(Correlation.pearson([1, 1, 1], [1, 3, 2]) == 0)
    // Any rising curve keeps the ranks.
    #expect(abs(Correlation.spearman([1, 2, 3, 4], [1, 8, 27, 64]) - 1) < 1e-15)
    #expect(abs(Correlation.spearman([1, 2, 2, 3], [4, 3, 2, 1]) + 0.948_683_298_050_513_8) < 1e-12)
  }

  @Test func calibrationByHand() {
    let calibration = Calibration(
      scores: [0.05, 0.15, 0.15, 0.95, 1.0], labels: [false, false, true, true, true], binCount: 10)
    #expect(calibration.bins.map(\.count) == [1, 2, 0, 0, 0, 0, 0, 0, 0, 2])
    #expect(calibration.bins[1].share == 0.5)
    #expect(abs(calibration.bins[9].meanScore - 0.975) < 1e-15)
    // ⅕·0.05 + ⅖·0.35 + ⅖·0.025
    #expect(abs(calibration.expectedError - 0.16) < 1e-12)
    #expect(Calibration(scores: [], labels: []).expectedError == 0)
  }
}
