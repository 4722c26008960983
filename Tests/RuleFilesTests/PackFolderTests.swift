import Foundation
import Testing

@testable import RuleFiles

@Suite struct PackFolderTests {
  @Test func hashIsThatOfTheListOfHashes() throws {
    let pack = try WrittenPack([
      "rules.yaml": WrittenPack.ruleFile("pattern: a"), "z/a.txt": "x", "z.txt": "y", ".hidden/b": "no",
    ])
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.currentDirectoryURL = URL(filePath: pack.folder)
    shell.arguments = ["-c", "find * -type f -not -path '*/.*' | LC_ALL=C sort | xargs -d '\\n' sha256sum | sha256sum"]
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    shell.waitUntilExit()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(
      try pack.read().packs[0]
        == PackIdentity(pack: "test", version: "1.2.3", language: "en", licence: "MIT", sha256: String(said.prefix(64)))
    )
  }

  @Test func otherContentIsAnotherHash() throws {
    let one = try WrittenPack(["rules.yaml": WrittenPack.ruleFile("pattern: a")]).read().packs[0].sha256
    let same = try WrittenPack(["rules.yaml": WrittenPack.ruleFile("pattern: a")]).read().packs[0].sha256
    let other = try WrittenPack(["rules.yaml": WrittenPack.ruleFile("pattern: b")]).read().packs[0].sha256
    #expect(one == same)
    #expect(one != other)
  }

  @Test func readsSeveralPacks() throws {
    let one = try WrittenPack(["rules.yaml": WrittenPack.ruleFile("pattern: '{{x}}'", top: "defines:\n  x: a\n")])
    let two = try WrittenPack([
      "pack.yaml": WrittenPack.manifest.replacing("pack: test", with: "pack: other"),
      "rules.yaml": WrittenPack.ruleFile("id: other.claim.one\npattern: '{{x}}'", top: "defines:\n  x: b\n"),
    ])
    let set = try PackReader.read(folders: [one.folder, two.folder + "/"])
    #expect(set.packs.map(\.pack) == ["test", "other"])
    #expect(set.rules.map(\.id) == ["test.claim.one", "other.claim.one"])
  }

  @Test func idsAreOfOnePackOnly() throws {
    let one = try WrittenPack(["rules.yaml": WrittenPack.ruleFile("pattern: a")])
    let two = try WrittenPack(["rules.yaml": WrittenPack.ruleFile("pattern: b")])
    #expect(codes([one.folder, two.folder]) == ["duplicate-pack", "duplicate-id"])
  }

  @Test func boundsWhatItReads() throws {
    let pack = try WrittenPack(["rules.yaml": WrittenPack.ruleFile("pattern: a")])
    let big = "\(pack.folder)/big.yaml"
    #expect(FileManager.default.createFile(atPath: big, contents: nil))
    try FileHandle(forWritingTo: URL(filePath: big)).truncate(atOffset: UInt64(PackFolder.largestRuleFile) + 1)
    #expect(codes([pack.folder]) == ["file-too-large"])
    try FileManager.default.removeItem(atPath: big)
    let huge = "\(pack.folder)/huge.tsv"
    #expect(FileManager.default.createFile(atPath: huge, contents: nil))
    try FileHandle(forWritingTo: URL(filePath: huge)).truncate(atOffset: UInt64(PackFolder.largestFile) + 1)
    #expect(codes([pack.folder]) == ["file-too-large"])
  }

  @Test func boundsLists() throws {
    let words = String(repeating: "a\n", count: WordList.mostWords + 1)
    let pack = try WrittenPack([
      "rules.yaml": WrittenPack.ruleFile("words: {list: many}", top: "lists:\n  many: {file: many.txt}\n"),
      "many.txt": words,
    ])
    #expect(codes([pack.folder]) == ["list-too-long"])
  }

  @Test func boundsWhatItSays() throws {
    let rows = (0..<5000).map { "word\($0)\taffect\tplus\t1" }.joined(separator: "\n")
    let pack = try WrittenPack([
      "rules.yaml": WrittenPack.ruleFile("kind: evaluation\nwords: {lexicon: words.tsv}"),
      "words.tsv": "term\ttype\tpolarity\tstrength\n" + rows,
    ])
    let codes = codes([pack.folder])
    #expect(codes.count == ErrorLog.most + 1)
    #expect(codes.last == "too-many-errors")
  }

  @Test func followsNoLinks() throws {
    let pack = try WrittenPack(["rules.yaml": WrittenPack.ruleFile("pattern: a")])
    try FileManager.default.createSymbolicLink(atPath: "\(pack.folder)/link.yaml", withDestinationPath: "/etc/passwd")
    try FileManager.default.createSymbolicLink(atPath: "\(pack.folder)/loop", withDestinationPath: pack.folder)
    #expect(codes([pack.folder]) == ["symbolic-link", "symbolic-link"])
  }

  @Test func saysThatAFolderIsMissing() {
    #expect(codes(["/no/such/folder"]) == ["missing-folder"])
  }

  private func codes(_ folders: [String]) -> [String] {
    do throws(RuleFileErrors) {
      _ = try PackReader.read(folders: folders)
      return []
    } catch {
      return error.errors.map(\.code)
    }
  }
}
