import Articles
import Foundation
import RuleFiles
import Scoring
import TestSupport
import Testing
import Tuning

/// A pack in a folder of its own, and a text to run it on.
private struct SmallPack {
  let folder = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID().uuidString)")

  func write(_ path: String, _ text: String) throws -> String {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  func ruleSet(polarity: Double, weight: Double) throws -> RuleSet {
    _ = try write(
      "pack/pack.yaml", "slant: 1\npack: test\nversion: 1.0.0\nlanguage: en\nlicence: none\ntitle: test\n")
    _ = try write(
      "pack/rules.yaml",
      """
      slant: 1
      rules:
        - {id: t.e, kind: evaluation, type: loaded, polarity: \(polarity), words: [fine], \(rest)}
      """)
    _ = try write(
      "pack/scales/loaded.yaml",
      "slant: 1\nscale: loaded\ntitle: loaded\nintercept: -1\nweights:\n"
        + "  - {of: {kind: evaluation, polarity: negative}, measure: present, weight: \(weight)}\n")
    return try PackReader.read(folders: [folder.appending(path: "pack").path])
  }

  func items(_ text: String) throws -> [InputItem] {
    let inputs = Inputs(paths: [try write("a.txt", text)])
    var items: [InputItem] = []
    while let item = inputs.nextItem() { items.append(item) }
    return items
  }
}

@Suite struct ScoreDiffs {
  @Test func countWhatCrossesTheMiddle() async throws {
    let pack = SmallPack()
    defer { try? FileManager.default.removeItem(at: pack.folder) }
    let (old, new) = (try pack.ruleSet(polarity: 0.8, weight: 3), try pack.ruleSet(polarity: -0.8, weight: 3))
    let items = try pack.items("It was fine.\n\nIt rained.")
    let diff = await CorpusDiffer(old: old, new: new, jobs: 2).diff(items).diff
    let scale = try #require(diff.scales["loaded"])
    let counts: [Int] = [scale.sentences, scale.changed, scale.up, scale.down]
    #expect(counts == [2, 1, 1, 0])
    // 1 / (1 + e) before, 1 / (1 + e^−2) after, of one sentence of two; to four decimals.
    #expect(abs(scale.largest - (0.8808 - 0.2689)) < 1e-9)
    #expect(abs(scale.meanChange - (0.8808 - 0.2689) / 2) < 1e-9)
    #expect(diff.sentenceChanges.map(\.text) == ["It was fine."])
    #expect(diff.sentenceChanges.first?.behind == ["~t.e"])
    #expect(diff.stances[.paragraph]?.labels == 1)
    let labels = diff.labelChanges.map { "\($0.level) \($0.name) \($0.before.label)→\($0.after.label)" }
    #expect(
      labels.prefix(3) == [
        "article all positive→negative", "article author positive→negative", "paragraph ¶0 positive→negative",
      ])
  }

  @Test func seeAScaleThatWasFittedAnew() async throws {
    let pack = SmallPack()
    defer { try? FileManager.default.removeItem(at: pack.folder) }
    let (old, new) = (try pack.ruleSet(polarity: -0.8, weight: 3), try pack.ruleSet(polarity: -0.8, weight: 2))
    let diff = await CorpusDiffer(old: old, new: new, jobs: 1).diff(try pack.items("It was fine.")).diff
    #expect(diff.changes.isEmpty && !diff.isEmpty)
    #expect(diff.sentenceChanges.first?.behind == [])
    #expect(RuleFileChange.all(from: old, to: new).map { "\($0.name) \($0.fields)" } == ["scale loaded [\"weights\"]"])
  }

  @Test func doNotMindInWhichFolderAPackStands() throws {
    let packs = [SmallPack(), SmallPack()]
    defer { for pack in packs { try? FileManager.default.removeItem(at: pack.folder) } }
    let sets = try packs.map { try $0.ruleSet(polarity: 0.8, weight: 3) }
    #expect(RuleFileChange.all(from: sets[0], to: sets[1]) == [])
    let shipped = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: shipped) }
    try FileManager.default.copyItem(atPath: Shipped.folder, toPath: shipped.path)
    #expect(
      RuleFileChange.all(from: try Shipped.rules(), to: try PackReader.read(folders: [shipped.path])) == [])
  }

  @Test func areTheSameForAnyNumberOfJobs() async throws {
    let set = try Shipped.rules()
    let less = RuleSet(
      packs: set.packs, rules: set.rules.enumerated().filter { $0.offset % 5 > 0 }.map(\.element), scales: set.scales,
      stance: set.stance, language: set.language)
    let pack = SmallPack()
    defer { try? FileManager.default.removeItem(at: pack.folder) }
    let lines = Shipped.articles().prefix(3).flatMap { article in
      article.paragraphs.prefix(4).map { article.reading.text($0.range) }
    }
    let items = try pack.items(lines.joined(separator: "\n\n"))
    let one = await CorpusDiffer(old: less, new: set, jobs: 1).diff(items + items + items).diff
    let four = await CorpusDiffer(old: less, new: set, jobs: 4).diff(items + items + items).diff
    #expect(!one.isEmpty)
    #expect(one.changes == four.changes && one.rules == four.rules && one.sentenceChanges == four.sentenceChanges)
  }
}

@Suite struct RuleFileChanges {
  private func changes(_ old: String, _ new: String) throws -> [String] {
    RuleFileChange.all(from: try rules(old), to: try rules(new)).map {
      "\($0.change.rawValue) \($0.name)" + ($0.fields.isEmpty ? "" : " " + $0.fields.joined(separator: ","))
    }
  }

  private static let one = "defines: {d: a+b}\nrules:\n  - {id: t.a, kind: x, pattern: '{{d}}', \(rest)}\n"

  @Test func nameTheFields() throws {
    #expect(try changes(Self.one, "# moved down\n\n" + Self.one) == [])
    #expect(try changes(Self.one, Self.one.replacing("a+b", with: "a+c")) == ["edited t.a pattern"])
    #expect(
      try changes(Self.one, Self.one.replacing("message: m", with: "where: {zone: body}, message: n"))
        == ["edited t.a where,message"])
    #expect(try changes(Self.one, Self.one.replacing("hits: [h]", with: "hits: [i]")) == ["edited t.a hits"])
    #expect(try changes(Self.one, Self.one.replacing("t.a", with: "t.b")) == ["renamed t.b t.a"])
    #expect(
      try changes(Self.one, "rules:\n  - {id: t.b, kind: x, words: [w], \(rest)}\n") == ["added t.b", "removed t.a"])
  }
}
