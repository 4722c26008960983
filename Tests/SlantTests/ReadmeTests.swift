import Foundation
import Testing

@Suite struct ReadmeTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  @Test func theExampleIsTheOneThatIsCompiled() throws {
    let readme = try String(
      contentsOf: Self.folder.appendingPathComponent("../../README.md").standardized, encoding: .utf8)
    let shown = readme.components(separatedBy: "```swift\n").last?.components(separatedBy: "```").first ?? ""
    let compiled = try String(contentsOf: Self.folder.appendingPathComponent("ReadmeExample.swift"), encoding: .utf8)
    let lines = { (text: String) in
      text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty && !$0.hasPrefix("//") && !$0.hasPrefix("func ") && $0 != "}" }
    }
    #expect(lines(shown) == lines(compiled))
  }
}
