import Foundation
import Testing

/// Files of the repository.
enum Repository {
  static func file(_ path: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(path)
  }
}

/// Whole outputs kept in files; `RECORD=1` writes them anew.
enum Golden {
  static func expect(
    _ bytes: [UInt8], _ name: String, folder: String = "Tests/ReportingTests/Goldens",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = Repository.file("\(folder)/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    let recorded = try Data(contentsOf: file)
    #expect(
      comparable(bytes) == comparable(Array(recorded)), "\(name) changed; RECORD=1 swift test records it again",
      sourceLocation: sourceLocation)
  }

  /// Without the versions of PCRE2 and Unicode, which are the machine's.
  private static func comparable(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacingOccurrences(
      of: #""(pcre2|unicode)": ?"[^"]*""#, with: #""$1":"""#, options: .regularExpression)
  }
}
