import Foundation
import Testing

@testable import RuleFiles

/// Each folder of `Fixtures/broken-rules` is a pack with something wrong in it; `expected.txt` is all that a reader says.
/// `RECORD=1 swift test` writes what it says now, to be reviewed as a diff.
@Suite struct BrokenPacksTests {
  static let folder = Fixtures.folder + "/broken-rules"
  static let packs = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test func areEnough() {
    #expect(Self.packs.count >= 36)
  }

  @Test(arguments: packs) func saysWhatIsWrong(_ name: String) throws {
    let said = said(of: name)
    let golden = "\(Self.folder)/\(name)/expected.txt"
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try said.write(toFile: golden, atomically: true, encoding: .utf8)
    }
    #expect(said == (try? String(contentsOfFile: golden, encoding: .utf8)))
  }

  /// Every code an error can have is shown by a pack here, but for those that a repository cannot hold.
  @Test func showAllCodes() {
    let shown = Self.packs.map(said).joined()
    let tooLarge: Set<ErrorCode> = [.fileTooLarge, .listTooLong, .tooManyErrors]
    let ofTheSystem: Set<ErrorCode> = [.missingFolder, .unreadableFile, .symbolicLink, .duplicatePack]
    for code in ErrorCode.allCases where !tooLarge.contains(code) && !ofTheSystem.contains(code) {
      #expect(shown.contains("error[\(code.rawValue)]"), "no broken pack shows \(code.rawValue)")
    }
  }

  private func said(of name: String) -> String {
    do throws(RuleFileErrors) {
      _ = try PackReader.read(folders: ["\(Self.folder)/\(name)"])
      return "nothing is wrong\n"
    } catch {
      return error.description.replacing("\(Self.folder)/", with: "")
    }
  }
}
