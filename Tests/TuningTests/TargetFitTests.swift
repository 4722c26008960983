import Articles
import Foundation
import RuleFiles
import TestSupport
import Testing

@testable import Tuning

@Suite struct TargetFitTests {
  private static let scale = """
    # What a person noted stays.
    slant: 1
    target-scale: stance
    title: t
    valences: valences.tsv
    grammar: {be: {words: [was]}, participle-endings: {words: [ed]}}
    intercept: {positive: 0, negative: 0}
    weights:
      - {of: {words: help}, link: subject, positive: 0, negative: 0}
      - {of: {words: attack}, link: passive, positive: 0, negative: 0}
      - {of: {valences: any}, link: near, positive: 0, negative: 0}
      - {of: {surface: words}, positive: 0, negative: 0}
    """

  private func ruleSet(_ scale: String = scale) throws -> RuleSet {
    try rules(
      """
      lists:
        attack: {words: [attack], inflect: verb}
        help: {words: [help], inflect: verb}
      rules:
        - {id: t.good, kind: evaluation, type: appreciation, polarity: 0.5, words: [good], \(rest)}
      """, files: ["scales/stance.yaml": scale, "scales/valences.tsv": "term\tvalence\nnone\t1\n"])
  }

  /// Sentences written by rule: who helps is praised, who was attacked or is a rogue is blamed.
  private func gold() throws -> String {
    let kinds = [
      ("Okoro helped", "positive"), ("Okoro was attacked", "negative"), ("Okoro, a rogue, came", "negative"),
      ("Okoro, a saint, came", "positive"), ("Okoro came", "neutral"), ("Okoro went", "neutral"),
    ]
    let places = ["home", "early", "with others", "on foot", "again"]
    let rows = (0..<300).map { index in
      let (text, label) = kinds[index % kinds.count]
      return """
        {"text": "\(text) \(places[index % 5])\(index % 7 == 0 ? ", they say" : "").", "target": {"text": "Okoro", "start": 0, "end": 5}, "label": "\(label)", "group": "g\(index % 30)"}
        """
    }
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("gold-\(UUID().uuidString).jsonl").path
    try (rows.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func fitted(_ path: String, jobs: Int) async throws -> FittedTargetScale {
    var settings = TargetFitSettings()
    settings.refits = 10
    settings.leastCount = 5
    let set = try ruleSet()
    let scale = try #require(set.targetScale)
    return try await TargetFit(scale, ruleSet: set, settings: settings, jobs: jobs).fitted([path]).scale
  }

  private func text(_ fitted: FittedTargetScale) -> TargetScaleText {
    TargetScaleText(
      fitted, origin: ScaleText.Origin(date: "2026-11-24", data: "made up", command: "slant tune fit stance"))
  }

  @Test func findsWhatTheRowsWereMadeFrom() async throws {
    let path = try gold()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let fitted = try await fitted(path, jobs: 2)
    #expect(fitted.violation < 1e-7)
    #expect(fitted.confusion.macroF1 > 0.95)
    let (help, attack) = (fitted.weights[0].weight, fitted.weights[1].weight)
    #expect(help.positive > 0 && attack.negative > 0)
    #expect((fitted.table.valences["saint"] ?? 0) > 0 && (fitted.table.valences["rogue"] ?? 0) < 0)
  }

  @Test func givesTheSameBytesWhateverTheJobs() async throws {
    let path = try gold()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let (one, two) = (text(try await fitted(path, jobs: 1)), text(try await fitted(path, jobs: 3)))
    #expect(one.yaml(replacing: Self.scale) == two.yaml(replacing: Self.scale))
    #expect(one.valences == two.valences)
  }

  @Test func writesAFileThatReads() async throws {
    let path = try gold()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let fitted = try await fitted(path, jobs: 2)
    let yaml = text(fitted).yaml(replacing: Self.scale)
    #expect(yaml.hasPrefix("# What a person noted stays.\n") && yaml.contains("grammar: {be: "))
    let read = try #require(try ruleSet(yaml).targetScale)
    #expect(read.weights.map(\.weight) == fitted.weights.map(\.weight))
    #expect(read.intercept == fitted.intercept)
  }
}
