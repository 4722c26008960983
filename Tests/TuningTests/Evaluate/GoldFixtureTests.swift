import Foundation
import TestSupport
import Testing

@testable import Tuning

/// The labelled texts that ship with the tests, under the rules that ship.
@Suite struct GoldFixtureTests {
  private let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/gold").path

  private var settings: EvaluationSettings {
    var settings = EvaluationSettings()
    settings.samples = 50
    settings.shownCases = 20
    return settings
  }

  @Test func everyFormIsRead() {
    let gold = GoldCollection(paths: [folder])
    #expect(gold.complaints == [])
    let counts = Dictionary(uniqueKeysWithValues: gold.sets.map { ($0.question.name, $0.items.count) })
    #expect(counts == ["attributions": 23, "checkworthiness": 40, "target": 24, "loaded": 24, "words": 25])
  }

  @Test func theOutputIsTheSameForAnyNumberOfJobsAndFitsTheTerminal() async throws {
    let gold = GoldCollection(paths: [folder])
    let evaluation = Evaluation(try Shipped.rules(), settings: settings)
    let one = await evaluation.report(on: gold, jobs: 1)
    let four = await evaluation.report(on: gold, jobs: 4)
    for format in TableFormat.allCases { #expect(one.printed(as: format) == four.printed(as: format)) }
    #expect(one.tables.count > 20)
    let lines = one.printed(as: .text, width: 80).split(separator: "\n")
    #expect(lines.filter { $0.count > 80 } == [])
  }

  @Test func everyProgressIsTold() async throws {
    let gold = GoldCollection(paths: [folder + "/words.jsonl"])
    let told = Told()
    _ = await Evaluation(try Shipped.rules(), settings: settings).report(on: gold, jobs: 2) { told.add($0) }
    #expect(told.count == 24)
  }
}
