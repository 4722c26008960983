import Foundation
import Testing

@testable import RuleFiles

enum Fixtures {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  static let folder = root + "/Tests/Fixtures"
}

/// A pack that a test writes, and that goes when the test is done.
final class WrittenPack {
  let folder = NSTemporaryDirectory() + "pack-\(UUID().uuidString)"

  static let manifest = """
    slant: 1
    pack: test
    version: 1.2.3
    language: en
    title: a test
    licence: MIT

    """

  init(_ files: [String: String]) throws {
    for (path, text) in files.merging(["pack.yaml": Self.manifest], uniquingKeysWith: { given, _ in given }) {
      let url = URL(filePath: "\(folder)/\(path)")
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func read() throws -> RuleSet {
    try PackReader.read(folders: [folder])
  }

  /// The codes and places of all errors, as `code line:column+length`.
  func faults() -> [String] {
    do throws(RuleFileErrors) {
      _ = try PackReader.read(folders: [folder])
      return []
    } catch {
      return error.errors.map { "\($0.code) \($0.place.line):\($0.place.column)+\($0.length)" }
    }
  }

  /// A pack of one rule file that holds one rule with these fields, over the least that a rule needs.
  static func rule(_ fields: String, top: String = "") throws -> WrittenPack {
    try WrittenPack(["rules.yaml": ruleFile(fields, top: top)])
  }

  static func ruleFile(_ fields: String, top: String = "") -> String {
    let given = Set(fields.split(separator: "\n").compactMap { $0.split(separator: ":").first.map(String.init) })
    let defaults = [
      "id": "test.claim.one", "kind": "claim", "type": "quantity", "message": "a message", "why": "a reason",
      "hits": "[a hit]", "misses": "[a miss]",
    ]
    let rest = defaults.filter { key, _ in !given.contains(key) && (key != "type" || !given.contains("kind")) }
    let lines =
      fields.split(separator: "\n").map(String.init) + rest.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return "slant: 1\n\(top)rules:\n  - \(lines.joined(separator: "\n    "))\n"
  }
}
