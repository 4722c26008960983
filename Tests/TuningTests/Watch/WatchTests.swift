import Foundation
import RuleFiles
import TestSupport
import Testing
import Tuning

/// A pack under an author's hands.
private final class EditedPack {
  let folder = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID().uuidString)")

  init() throws {
    try write("pack.yaml", "slant: 1\npack: test\nversion: 1.0.0\nlanguage: en\nlicence: none\ntitle: test\n")
    try write("rules.yaml", Self.rule("t.good", word: "good") + Self.rule("t.bad", word: "bad"), isRules: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func write(_ path: String, _ text: String, isRules: Bool = false) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let whole = isRules ? "slant: 1\nrules:\n" + text : text
    try whole.write(to: folder.appending(path: path), atomically: true, encoding: .utf8)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: path))
  }

  static func rule(_ id: String, word: String, more: String = "") -> String {
    "  - {id: \(id), kind: x, words: [\(word)], message: m, why: w, hits: ['a \(word) day'], misses: ['m'], \(more)}\n"
      .replacing(", }", with: "}")
  }

  func session(_ text: String? = nil, base: [PackSource]? = nil) throws -> WatchSession {
    try WatchSession(
      folders: [folder.path], corpus: text.map { .articles([article($0)]) } ?? .examples,
      base: base.map { (name: "base", packs: $0) }, jobs: 2)
  }
}

@Suite struct Watching {
  private func shown(_ round: WatchRound) -> [String] {
    (round.comparison?.corpus.changes ?? []).map {
      "\($0.change.rawValue) \($0.rule) \(($0.after ?? $0.before)?.text ?? "")"
    }
  }

  private func names(_ round: WatchRound) -> [String] {
    round.changedFiles.map { $0.split(separator: "/").last.map(String.init) ?? "" }
  }

  @Test func beginsWithTheWholePack() async throws {
    let pack = try EditedPack()
    let round = await (try pack.session()).round()
    #expect(round.isGood && round.comparison == nil && round.changedFiles.isEmpty)
    #expect(round.tested == ["t.good", "t.bad"])
  }

  @Test func saysWhatASavedFileDoes() async throws {
    let pack = try EditedPack()
    let session = try pack.session("A good day, a fine day.")
    _ = await session.round()
    try pack.write(
      "rules.yaml", EditedPack.rule("t.good", word: "fine") + EditedPack.rule("t.bad", word: "bad"), isRules: true)
    let round = await session.round()
    #expect(names(round) == ["rules.yaml"])
    #expect(round.tested == ["t.good"])
    #expect(round.isThorough && round.isGood)
    #expect(shown(round) == ["added t.good fine", "gone t.good good"])
    #expect(round.comparison?.files.map(\.fields) == [["words", "hits"]])
  }

  @Test func saysNothingWhereNothingChanged() async throws {
    let pack = try EditedPack()
    let session = try pack.session("A good day.")
    _ = await session.round()
    let round = await session.round()
    #expect(round.changedFiles.isEmpty && round.tested.isEmpty)
    #expect(round.comparison?.corpus.isEmpty == true && round.comparison?.files == [])
  }

  @Test func keepsTheLastGoodStateWhileAFileIsBroken() async throws {
    let pack = try EditedPack()
    let session = try pack.session("A good day, a fine day.")
    _ = await session.round()
    try pack.write("rules.yaml", "  - {id: t.good, kindd: x}\n", isRules: true)
    let broken = await session.round()
    #expect(broken.errors?.errors.contains { $0.code == "unknown-key" } == true)
    #expect(!broken.isGood && broken.comparison == nil)
    try pack.write("rules.yaml", EditedPack.rule("t.good", word: "fine"), isRules: true)
    #expect(shown(await session.round()) == ["added t.good fine", "gone t.good good"])
  }

  @Test func seesNewAndDeletedFiles() async throws {
    let pack = try EditedPack()
    let session = try pack.session("A new day.")
    _ = await session.round()
    try pack.write("new.yaml", EditedPack.rule("t.new", word: "new"), isRules: true)
    let added = await session.round()
    #expect(names(added) == ["new.yaml"])
    #expect(shown(added) == ["added t.new new"])
    try pack.remove("new.yaml")
    let removed = await session.round()
    #expect(names(removed) == ["new.yaml"])
    #expect(shown(removed) == ["gone t.new new"])
  }

  @Test func testsAgainWhatFailed() async throws {
    let pack = try EditedPack()
    let session = try pack.session()
    _ = await session.round()
    let good = EditedPack.rule("t.good", word: "good")
    try pack.write("rules.yaml", good.replacing("a good day", with: "a day"), isRules: true)
    let failed = await session.round()
    #expect(failed.failures.first?.rule == "t.good" && !failed.isGood)
    // Saved again without a change of the rule.
    try pack.write("other.yaml", EditedPack.rule("t.other", word: "other"), isRules: true)
    #expect(await session.round().tested == ["t.other", "t.good"])
    try pack.write("rules.yaml", good, isRules: true)
    let mended = await session.round()
    #expect(mended.tested == ["t.good"] && mended.isGood)
  }

  @Test func testsRulesThatNameTheChangedOne() async throws {
    let pack = try EditedPack()
    let session = try pack.session()
    try pack.write(
      "tied.yaml",
      EditedPack.rule("t.holder", word: "holder", more: "suppresses: [t.good]")
        + EditedPack.rule("t.inside", word: "inside", more: "where: {inside: {rule: t.good}}"),
      isRules: true)
    _ = await session.round()
    try pack.write(
      "rules.yaml", EditedPack.rule("t.good", word: "fine") + EditedPack.rule("t.bad", word: "bad"), isRules: true)
    #expect(await session.round().tested == ["t.good", "t.holder", "t.inside"])
  }

  @Test func holdsEachStateAgainstAFixedOne() async throws {
    let pack = try EditedPack()
    let base = try EditedPack()
    let session = try pack.session("A good day, a fine day.", base: [.folder(base.folder.path)])
    #expect(shown(await session.round()) == [])
    for word in ["fine", "day"] {
      try pack.write("rules.yaml", EditedPack.rule("t.good", word: word), isRules: true)
      let round = await session.round()
      #expect(shown(round).contains("gone t.good good"), "\(shown(round))")
    }
  }

  @Test func looksAtTheRulesOwnExamples() async throws {
    let pack = try EditedPack()
    let session = try pack.session()
    _ = await session.round()
    let twice = EditedPack.rule("t.twice", word: "bad day")
    try pack.write("new.yaml", twice, isRules: true)
    let round = await session.round()
    // In its own example and in that of `t.bad`.
    #expect(shown(round) == ["taken over t.twice bad day", "taken over t.twice bad day"])
  }

  @Test func isSaidInLinesThatFit() async throws {
    let pack = try EditedPack()
    let session = try pack.session("A good day, a fine day.")
    let first = WatchText(await session.round(), of: session, width: 60).text
    #expect(first.hasPrefix("✓ 2 rules · 2 rules tested, all pass · watching 1 article\n"))
    try pack.write(
      "rules.yaml", EditedPack.rule("t.good", word: "fine") + EditedPack.rule("t.bad", word: "bad"), isRules: true)
    let text = WatchText(await session.round(), of: session, width: 60).text
    #expect(text.contains("[fine]") && text.contains("[good]"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }
}

@Suite struct Snapshots {
  @Test func seeWhatIsOtherwise() throws {
    let pack = try EditedPack()
    let before = FolderSnapshot(of: [pack.folder.path])
    #expect(FolderSnapshot(of: [pack.folder.path]).changes(since: before) == [])
    try pack.write(".hidden.swp", "x")
    try pack.write("rules.yaml~", "x")
    #expect(FolderSnapshot(of: [pack.folder.path]).changes(since: before) == [])
    try pack.write("pack.yaml", "slant: 1\n")
    try pack.remove("rules.yaml")
    let names = FolderSnapshot(of: [pack.folder.path]).changes(since: before).map { $0.split(separator: "/").last }
    #expect(names == ["pack.yaml", "rules.yaml"])
  }
}
