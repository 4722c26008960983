import Foundation
import Matching
import RuleFiles
import TestSupport
import Testing
import Tuning

@Suite struct NewPacks {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID().uuidString)")

  private func pack(_ name: String = "mine") throws -> (path: String, pack: FirstPack) {
    let path = folder.appending(path: name).path
    let pack = FirstPack(folder: path)
    _ = try pack.write(to: path)
    return (path, pack)
  }

  @Test(arguments: ["mine", "News of 2026"])
  func passTheirOwnExamples(_ name: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let set = try PackReader.read(folders: [try pack(name).path])
    #expect(set.rules.map(\.kind) == [.claim, .evaluation])
    let runner = ExampleRunner(set)
    for index in set.rules.indices { #expect(runner.failures(of: index) == []) }
  }

  @Test func findWhatTheirCommentsSay() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let (path, pack) = try pack()
    let rules = try #require(pack.files.first { $0.path == "rules/first.yaml" }).text
    let start = try #require(rules.range(of: "echo '"))
    let end = try #require(rules.range(of: "' |", range: start.upperBound..<rules.endIndex))
    let found = found(String(rules[start.upperBound..<end.lowerBound]), try PackReader.read(folders: [path]))
    #expect(found.count == 3, "\(found)")
    #expect(found.first?.contains("claimer=The council unit=homes value=400") == true, "\(found)")
  }

  @Test func standBesideTheEnglishPack() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = try pack()
    let set = try PackReader.read(folders: [Shipped.folder, own.path])
    let runner = ExampleRunner(set)
    for index in set.rules.indices where set.rules[index].id.contains(".mine.") {
      #expect(runner.failures(of: index, variants: [.plain]) == [])
    }
  }

  @Test func areNamedAfterTheirFolder() {
    #expect(FirstPack(folder: "News/My Rules/").name == "my-rules")
    #expect(FirstPack(folder: "2026").name == "mine")
    #expect(FirstPack(name: "My Rules") == nil)
    #expect(FirstPack(name: "b2") != nil)
  }

  @Test func neverWriteOverWhatIsThere() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try FirstPack(folder: "x").write(to: folder.path)
    let before = try String(contentsOf: folder.appending(path: "pack.yaml"), encoding: .utf8)
    #expect(throws: NewPackError.exists(folder.path)) { try FirstPack(folder: "y").write(to: folder.path) }
    #expect(try String(contentsOf: folder.appending(path: "pack.yaml"), encoding: .utf8) == before)
  }
}

@Suite struct NewRules {
  private static let kinds = [
    RuleKind.attribution, .claim, .evaluation, .modifier, .shield, .source, .cue, RuleKind(rawValue: "origin"),
  ]

  @Test(arguments: kinds)
  func passTheirOwnExamples(_ kind: RuleKind) throws {
    let skeleton = try #require(RuleSkeleton(id: "en.\(kind).new.one", kind: kind))
    let other = kind == .shield ? "  - {id: en.e, kind: evaluation, type: loaded, words: [disaster], \(rest)}\n" : ""
    let set = try rules("rules:\n" + skeleton.text() + other)
    #expect(ExampleRunner(set).failures(of: 0) == [])
  }

  private func appended(to text: String, id: String = "en.claim.new.one") throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try text.write(to: file, atomically: true, encoding: .utf8)
    try RuleFileEnd.append(try #require(RuleSkeleton(id: id, kind: .claim)), to: file.path)
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test func standAtTheEndOfAFile() throws {
    let text = "# mine\nslant: 1\nrules:   # all\n- id: en.a\n  kind: x\n\n\n"
    let kept = "# mine\nslant: 1\nrules:   # all\n- id: en.a\n  kind: x\n"
    #expect(try appended(to: text).hasPrefix(kept + "\n- id: en.claim.new.one\n  kind: "))
  }

  @Test(arguments: ["slant: 1\nrules: []\n", "rules:\n  - id: en.a\nlists: {a: {words: [b]}}\n", "slant: 1\n"])
  func haveNoRoomBehindOtherKeys(_ text: String) throws {
    #expect(throws: NewPackError.self) { try appended(to: text) }
  }

  @Test func haveIdsOfTheirOwn() throws {
    #expect(throws: NewPackError.self) { try appended(to: "rules:\n  - id: 'en.claim.new.one'\n") }
    #expect(RuleSkeleton(id: "one", kind: .claim) == nil)
    #expect(RuleSkeleton(id: "en.One", kind: .claim) == nil)
    #expect(RuleSkeleton(id: "en.one", kind: RuleKind(rawValue: "A kind")) == nil)
  }
}
