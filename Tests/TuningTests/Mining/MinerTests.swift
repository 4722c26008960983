import Foundation
import RuleFiles
import Testing

@testable import Tuning

@Suite struct MinerTests {
  private let pack = """
    slant: 1
    rules:
      - id: en.attribution.small.said
        kind: attribution
        type: indirect
        pattern: '(?<source>Ana|Ben|Cleo|Dora) (?<cue>said) (?<content>that [^.]+)'
        message: m
        why: w
        hits: ['Ana said that it rained.']
        misses: ['Ana sat.']
      - id: en.evaluation.small.odd
        kind: evaluation
        type: loaded
        words: [odd]
        message: m
        why: w
        hits: ['An odd day.']
        misses: ['A day.']

    """

  /// A pack in a folder, and gold in a file beside it.
  private func mine(
    _ gold: [String], _ change: (inout MiningOptions) -> Void = { _ in }
  ) async throws -> (report: MiningReport, trial: ProposalTrial) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let manifest = "slant: 1\npack: small\nversion: 1.0.0\nlanguage: en\nlicence: Apache-2.0\ntitle: small\n"
    try FileManager.default.createDirectory(at: folder.appending(path: "pack"), withIntermediateDirectories: true)
    for (path, text) in [
      ("pack/pack.yaml", manifest), ("pack/rules.yaml", pack),
      ("gold.jsonl", gold.joined(separator: "\n") + "\n"),
    ] {
      try text.write(to: folder.appending(path: path), atomically: true, encoding: .utf8)
    }
    let folders = [folder.appending(path: "pack").path]
    let ruleSet = try PackReader.read(folders: folders)
    var options = MiningOptions()
    options.leastZ = 1.5
    change(&options)
    let collection = GoldCollection(paths: [folder.appending(path: "gold.jsonl").path])
    let report = await Miner(ruleSet, folders: folders, options: options).report(on: collection, jobs: 2, width: 80)
    var trial = ProposalTrial(report, folders: folders, ruleSet: ruleSet)
    try await trial.run(jobs: 2)
    return (report, trial)
  }

  private func rows(_ table: String, _ report: TableReport) -> [[TableCell]] {
    report.tables.first { $0.id == table }?.rows ?? []
  }

  /// Names of different lengths keep the offsets honest.
  private var attributions: [String] {
    ["Ana", "Ben", "Cleo", "Dora"].map { name in
      let end = name.count
      return """
        {"text": "\(name) mused that it rained. \(name) said that it was late. The old bridge was closed for the night.", \
        "attributions": [{"source": [[0, \(end)]], "cue": [[\(end + 1), \(end + 6)]], "content": [[\(end + 7), \(end + 21)]]}, \
        {"source": [[\(end + 23), \(2 * end + 23)]], "cue": [[\(2 * end + 24), \(2 * end + 28)]], \
        "content": [[\(2 * end + 29), \(2 * end + 45)]]}]}
        """
    }
  }

  @Test func cuesThatNoRuleFinds() async throws {
    let (report, trial) = try await mine(attributions)
    let terms = rows("attributions-misses", report.report).map { $0[1] }
    #expect(terms == [.text("mused")])
    let frames = rows("attributions-frames", report.report)
    #expect(frames.map { $0[0] } == [.text("source cue that-content")])
    #expect(frames.map { [$0[1], $0[2]] } == [[.integer(4), .integer(4)]])
    #expect(trial.count == 1)
    #expect(trial.text.contains("[cue:mused]"))
  }

  @Test func proposedRulesLoadAndAreNotKnown() async throws {
    let gold = (1...5).map { number in
      """
      {"text": "A ghastly odd day, number \(number). The bridge was closed for the night by the town.", \
      "spans": [{"start": 2, "end": 9}, {"start": 10, "end": 13}]}
      """
    }
    let (report, trial) = try await mine(gold)
    #expect(rows("words-misses", report.report).map { $0[1] } == [.text("ghastly")])
    #expect(trial.count == 1)
    #expect(trial.text.contains("words: ['ghastly']"))
    #expect(trial.text.contains("[match:ghastly]"))
  }

  @Test func proposedRulesPassTheChecks() async throws {
    let gold = (1...5).map { number in
      """
      {"text": "A ghastly grim day, number \(number). A grim bridge was closed for the night by the town.", \
      "spans": [{"start": 2, "end": 9}]}
      """
    }
    let (_, trial) = try await mine(gold)
    #expect(trial.count == 1)
    let pack = "slant: 1\npack: p\nversion: 1.0.0\nlanguage: en\nlicence: none\ntitle: t\n"
    let files = ["pack.yaml": Array(pack.utf8), "mined.yaml": Array(trial.text.utf8)]
    let report = await RuleChecker().check([.files(name: "p", files)])
    #expect(report.rules == 1)
    #expect(report.limited(to: .warning).findings == [])
    // The same rule without a near miss is warned of, and would have been dropped.
    let far = trial.text.replacing(/misses: .*/, with: "misses: ['Rain fell.']")
    let warned = await RuleChecker().check([.files(name: "p", files.merging(["mined.yaml": Array(far.utf8)]) { $1 })])
    #expect(warned.limited(to: .warning).findings.map(\.fault.code) == ["no-near-miss"])
  }

  @Test func falseAlarmsNameTheirRuleAndTheWordsAround() async throws {
    let right = (1...8).map {
      #"{"text": "That was an odd day in week \#($0).", "spans": [{"start": 12, "end": 15}]}"#
    }
    let wrong = (1...4).map { #"{"text": "They sold odd numbers in week \#($0).", "spans": []}"# }
    let (report, _) = try await mine(right + wrong)
    let terms = rows("words-alarms", report.report).flatMap { [$0[1], $0[9]] }
    #expect(terms.contains { if case .text(let text) = $0 { text.contains("odd numbers") } else { false } })
    #expect(rows("words-alarm-rules", report.report).first?.first == .text("en.evaluation.small.odd"))
    #expect(rows("words-alarm-rules", report.report).first.map { [$0[2], $0[3]] } == [.integer(4), .integer(8)])
  }

  @Test func labelsThatAreNotMinedAreSaid() async throws {
    let (report, trial) = try await mine([#"{"text": "A fine day.", "score": 1.5}"#])
    #expect(report.report.tables.isEmpty)
    #expect(report.report.notes.count == 1)
    #expect(trial.count == 0)
  }
}
