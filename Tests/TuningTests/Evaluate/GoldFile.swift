import Articles
import Foundation

@testable import Tuning

/// Gold for a test: lines of a file that is there for as long as it is read.
struct GoldFile {
  /// The folder's files by name; a name ends in `.jsonl`, `.txt` or `.ann`.
  let files: [String: String]

  init(_ lines: [String]) {
    files = ["gold.jsonl": lines.joined(separator: "\n") + "\n"]
  }

  init(files: [String: String]) {
    self.files = files
  }

  /// What is read of the folder; failures name files without it.
  func collection(_ request: GoldRequest = GoldRequest()) throws -> GoldCollection {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    return GoldCollection(paths: [folder.path], request: request)
  }
}

extension GoldCollection {
  /// `gold.jsonl:2: what is wrong`, without folders and hints.
  var complaints: [String] {
    failures.map { failure in
      let file = failure.file.split(separator: "/").last.map(String.init) ?? ""
      return "\(file):\(failure.line ?? 0): \(failure.message)"
    }
  }

  func labels(of name: String) -> [GoldLabel] {
    sets.first { $0.question.name == name }?.items.map(\.label) ?? []
  }
}

/// A text in which spans are marked: `[source:Ana] [cue:said] [content:it rained]`.
struct Marked {
  private(set) var text = ""
  private(set) var marks: [(role: String, range: Range<Int>)] = []

  init(_ marked: String) {
    var open: [(role: String, start: Int)] = []
    var rest = Substring(marked)
    while let next = rest.firstIndex(where: { "[]".contains($0) }) {
      text += rest[..<next]
      let length = text.unicodeScalars.count
      if rest[next] == "[" {
        let colon = rest[next...].firstIndex(of: ":") ?? next
        open.append((String(rest[rest.index(after: next)..<colon]), length))
        rest = rest[rest.index(after: colon)...]
      } else {
        if let mark = open.popLast() { marks.append((mark.role, mark.start..<length)) }
        rest = rest[rest.index(after: next)...]
      }
    }
    text += rest
  }

  func ranges(_ role: String) -> [Range<Int>] { marks.filter { $0.role == role }.map(\.range) }

  /// As a record with one attribution.
  func attribution(_ fields: String = "") -> String {
    let roles = RoleSpan.roles.map { role in
      let pairs = ranges(role).map { "[\($0.lowerBound), \($0.upperBound)]" }.joined(separator: ", ")
      return "\"\(role)\": [\(pairs)]"
    }.joined(separator: ", ")
    return "{\"text\": \(quoted), \"attributions\": [{\(roles)}]\(fields)}"
  }

  /// As a record with spans, each with `role` where `withRoles`.
  func spans(withRoles: Bool, _ fields: String = "") -> String {
    let spans = marks.map { mark in
      let role = withRoles ? ", \"role\": \"\(mark.role)\"" : ""
      return "{\"start\": \(mark.range.lowerBound), \"end\": \(mark.range.upperBound)\(role)}"
    }.joined(separator: ", ")
    return "{\"text\": \(quoted), \"spans\": [\(spans)]\(fields)}"
  }

  private var quoted: String {
    "\"" + text.replacingOccurrences(of: "\"", with: "\\\"").replacingOccurrences(of: "\n", with: "\\n") + "\""
  }
}
