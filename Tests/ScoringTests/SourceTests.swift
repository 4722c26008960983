import Articles
import Matching
import RuleFiles
import Scoring
import TestSupport
import Testing

@Suite struct Sources {
  @Test func areGatheredUnderOneName() throws {
    let text = """
      Gen. Ana Ruiz said the bridge was safe. She said it would open soon. Ruiz said traffic was light.

      The minister of transport said repairs would go on. The minister also said it was late.
      """
    let report = Shipped.report(of: article(text), try Shipped.rules())
    let lines = report.sources.map { "\($0.name) \($0.attributions.count)" }
    #expect(lines == ["Gen. Ana Ruiz 3", "The minister of transport 2"])
    #expect(report.sources.allSatisfy { $0.words > 0 })
  }
}
