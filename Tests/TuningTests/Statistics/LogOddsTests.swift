import Testing
import Tuning

@Suite struct LogOddsTests {
  /// By hand: the prior expects 50 · 15 / 300 = 2.5 of the word in each, so ln(12.5 / 137.5) − ln(7.5 / 242.5) = 1.0782,
  /// with a variance of 1 / 12.5 + 1 / 7.5 = 0.2133.
  @Test func agreesWithAWorkedExample() {
    let estimate = LogOdds(focus: 100, contrast: 200, strength: 50).estimate(focus: 10, contrast: 5)
    #expect(abs(estimate.logOdds - 1.0782) < 0.0001)
    #expect(abs(estimate.z - 2.3344) < 0.0001)
  }

  @Test func turnsItsSignWithTheCorpora() {
    let estimate = LogOdds(focus: 300, contrast: 70).estimate(focus: 9, contrast: 4)
    let turned = LogOdds(focus: 70, contrast: 300).estimate(focus: 4, contrast: 9)
    #expect(abs(estimate.logOdds + turned.logOdds) < 1e-12)
    #expect(abs(estimate.z + turned.z) < 1e-12)
  }

  @Test func isNothingWhereAWordIsAsCommonInBoth() {
    let estimate = LogOdds(focus: 1000, contrast: 50).estimate(focus: 20, contrast: 1)
    #expect(abs(estimate.logOdds) < 1e-12)
  }

  @Test func aRareWordSaysLittle() {
    let odds = LogOdds(focus: 10_000, contrast: 10_000)
    #expect(odds.estimate(focus: 2, contrast: 0).z < odds.estimate(focus: 40, contrast: 15).z)
  }
}
