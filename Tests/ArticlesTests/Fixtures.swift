import Foundation

/// The articles and the broken input beside the tests.
enum Fixtures {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  static func path(_ name: String) -> String { root.appending(path: name).path }

  static func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: root.appending(path: name)))
  }

  static let plainTexts = [
    "articles/banker-interview.txt", "articles/battery-release.txt", "articles/bridge-courier.txt",
    "articles/bridge-ledger.txt", "articles/ceasefire-wire.txt", "articles/rent-oped.txt", "articles/storm-live.txt",
  ]

  static let broken = [
    "broken-input/bom-crlf.txt", "broken-input/empty.txt", "broken-input/invalid-utf8.txt", "broken-input/nfd.txt",
    "broken-input/soft-wrapped.txt", "broken-input/zero-bytes.txt",
  ]
}

/// A folder that is removed when the test is done with it.
final class Folder {
  let path: String

  init(_ files: [String: String]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID().uuidString)")
    path = url.path
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files {
      let file = url.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  func file(_ name: String) -> String { path + "/" + name }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
