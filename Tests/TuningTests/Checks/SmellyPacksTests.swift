import Foundation
import Testing
import Tuning

@testable import Tuning

/// Each folder of `Fixtures/smelly-rules` is a pack in which a check finds something, beside rules that come near to it in which
/// it finds nothing; `expected.txt` is all that is said. `RECORD=1 swift test` writes what is said now, to be reviewed as a
/// diff.
@Suite struct SmellyPacks {
  static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path + "/Fixtures/smelly-rules"
  static let packs = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test(arguments: packs) func sayWhatIsFound(_ name: String) async throws {
    let said = await said(of: name)
    let golden = "\(Self.folder)/\(name)/expected.txt"
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try said.write(toFile: golden, atomically: true, encoding: .utf8)
    }
    #expect(said == (try? String(contentsOfFile: golden, encoding: .utf8)))
  }

  @Test func showAllCodes() async {
    var shown = ""
    for name in Self.packs { shown += await said(of: name) }
    for code in CheckCode.allCases {
      #expect(shown.contains("\(code.level.rawValue)[\(code.rawValue)]"), "no smelly pack shows \(code.rawValue)")
    }
  }

  /// The rules of these packs are right, however useless: all their examples come out, but where a `where` never holds.
  @Test func haveExamplesThatComeOut() async throws {
    for name in Self.packs where !["09-shadowed-rule", "10-where-never-holds"].contains(name) {
      let report = try await PackTester(folders: ["\(Self.folder)/\(name)"], jobs: 1).test()
      let failures = report?.rules.flatMap(\.failures).map(\.description) ?? ["no rules"]
      #expect(failures == [], "\(name)")
    }
  }

  private func said(of name: String) async -> String {
    await RuleChecker().check(folders: ["\(Self.folder)/\(name)"]).printed(as: .text, folder: Self.folder)
      .replacing("\(Self.folder)/", with: "")
  }
}
