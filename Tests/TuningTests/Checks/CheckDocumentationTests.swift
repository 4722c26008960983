import Foundation
import Testing

@testable import Tuning

@Suite struct CheckDocumentation {
  @Test func explainsEveryCode() throws {
    let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Rules/errors.md")
    let text = try String(contentsOf: rules, encoding: .utf8)
    for code in CheckCode.allCases {
      #expect(text.contains("| `\(code.rawValue)` | \(code.level.rawValue) |"), "\(code.rawValue)")
    }
    let documented = text.matches(of: /\| `([a-z-]+)` \| (?:warning|note) \|/).map { String($0.1) }
    #expect(Set(documented) == Set(CheckCode.allCases.map(\.rawValue)))
  }
}
