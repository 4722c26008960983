import Foundation
import RuleFiles
import Testing
import Tuning

/// A git repository that is there for one test.
private final class Repository {
  let url = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try git("init", "--quiet")
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["git", "-C", url.path, "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
      + arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "git \(arguments)")
  }

  func write(_ path: String, _ text: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func writePack(word: String) throws {
    try write(
      "the rules/pack.yaml", "slant: 1\npack: test\nversion: 1.0.0\nlanguage: en\nlicence: none\ntitle: test\n")
    try write("the rules/.hidden.yaml", "no: rule file")
    try write(
      "the rules/deep/über.yaml",
      "slant: 1\nrules:\n  - {id: t.a, kind: x, words: [\(word)], message: m, why: w, hits: [h], misses: [m]}\n")
  }

  func commit(_ tag: String) throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", tag)
    try git("tag", tag)
  }

  var pack: String { url.appending(path: "the rules").path }
}

@Suite struct Revisions {
  private func word(_ text: String, _ repository: Repository) throws -> String? {
    let set = try PackReader.read(try RuleVersion(text, rules: [repository.pack]).packs)
    guard case .words(let terms)? = set.rules.first?.form else { return nil }
    return terms.first?.forms.first
  }

  @Test func areReadOutOfTheRepository() throws {
    let repository = try Repository()
    try repository.writePack(word: "one")
    try repository.commit("first")
    try repository.writePack(word: "two")
    try repository.commit("second")
    try repository.writePack(word: "three")
    for (text, expected) in [
      ("first", "one"), ("HEAD~1", "one"), ("HEAD", "two"), ("second", "two"), ("WORK", "three"), (".", "three"),
      (repository.pack, "three"),
    ] {
      #expect(try word(text, repository) == expected, "\(text)")
    }
    #expect(try RuleVersion("HEAD~1", rules: [repository.pack]).shown == "HEAD~1:the rules")
  }

  @Test func areTheSameBytesAsTheFolder() throws {
    let repository = try Repository()
    try repository.writePack(word: "one")
    try repository.commit("first")
    let packs = try ["first", "WORK"].map {
      try PackReader.read(try RuleVersion($0, rules: [repository.pack]).packs).packs
    }
    #expect(packs[0] == packs[1])
  }

  @Test func needNoFolderToday() throws {
    let repository = try Repository()
    try repository.writePack(word: "one")
    try repository.commit("first")
    try FileManager.default.removeItem(atPath: repository.pack)
    #expect(try word("HEAD", repository) == "one")
  }

  @Test func nameTheirFilesInErrors() throws {
    let repository = try Repository()
    try repository.writePack(word: "one")
    try repository.write("the rules/deep/über.yaml", "slant: 1\nruels: []\n")
    try repository.commit("first")
    let packs = try RuleVersion("first", rules: [repository.pack]).packs
    do {
      _ = try PackReader.read(packs)
      Issue.record("the file is broken")
    } catch {
      #expect(error.errors.map(\.place.file) == ["first:the rules/deep/über.yaml"])
    }
  }

  @Test func sayWhyThereAreNone() throws {
    let repository = try Repository()
    try repository.writePack(word: "one")
    try repository.commit("first")
    let folder = repository.pack
    #expect(throws: GitError.unknownRevision("v9", folder: folder)) { try RuleVersion("v9", rules: [folder]) }
    #expect(throws: GitError.unknownRevision("--all", folder: folder)) { try RuleVersion("--all", rules: [folder]) }
    #expect(throws: GitError.noFolder("other", revision: "first")) {
      try RuleVersion("first", rules: [repository.url.appending(path: "other").path])
    }
    let outside = FileManager.default.temporaryDirectory.path
    #expect(throws: GitError.noRepository(folder: outside, revision: "HEAD")) {
      try RuleVersion("HEAD", rules: [outside])
    }
  }
}
