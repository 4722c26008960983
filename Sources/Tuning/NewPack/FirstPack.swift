internal import Foundation

/// A small pack that loads, passes its own examples and is meant to be changed: the files that `slant tune new` writes.
public struct FirstPack: Sendable {
  /// Also the family in the ids of its rules, so that they stay unique beside those of other packs.
  public let name: String

  /// - Parameter name: lower-case letters, digits and hyphens, a letter first; nil where it is not so.
  public init?(name: String) {
    guard !name.isEmpty, Self.slug(of: name) == name else { return nil }
    self.name = name
  }

  /// Takes the name from the folder's: `News/My Rules` makes `my-rules`; `mine` where nothing of it can stay.
  public init(folder: String) {
    let last = folder.split(separator: "/").last.map(String.init) ?? ""
    let slug = Self.slug(of: last)
    name = slug.isEmpty ? "mine" : slug
  }

  /// By their paths inside the pack.
  public var files: [(path: String, text: String)] {
    let texts = [
      ("pack.yaml", FirstPackText.manifest), ("names.yaml", FirstPackText.names),
      ("rules/first.yaml", FirstPackText.rules),
    ]
    return texts.map { path, text in (path, text.replacing("PACK", with: name)) }
  }

  /// Writes the pack; returns the paths of its files. The folder appears only when it is complete.
  /// - Parameter folder: must not be there yet, or be empty.
  public func write(to folder: String) throws(NewPackError) -> [String] {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    let manager = FileManager.default
    if manager.fileExists(atPath: folder) {
      guard (try? manager.contentsOfDirectory(atPath: folder)) == [] else { throw .exists(folder) }
    }
    let part = "\(folder).\(ProcessInfo.processInfo.processIdentifier).part"
    do {
      for (path, text) in files {
        let url = URL(fileURLWithPath: "\(part)/\(path)")
        try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
      if manager.fileExists(atPath: folder) { try manager.removeItem(atPath: folder) }
      try manager.moveItem(atPath: part, toPath: folder)
    } catch {
      try? manager.removeItem(atPath: part)
      throw .unwritable(folder, reason: error.localizedDescription)
    }
    return files.map { "\(folder)/\($0.path)" }
  }

  /// The text in lower-case letters, digits and hyphens, from its first letter on.
  private static func slug(of text: String) -> String {
    let parts = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return String(parts.joined(separator: "-").drop { !$0.isLetter })
  }
}

/// Why nothing new was written.
public enum NewPackError: Error, Equatable, CustomStringConvertible {
  case exists(String)
  case unwritable(String, reason: String)
  case unreadable(String, reason: String)
  /// The rule file has no `rules:` as its last key, so that nothing can be put at its end.
  case noRoom(String)
  case duplicateRule(String, file: String)

  public var description: String {
    switch self {
    case .exists(let path): "\(path): exists already and is left as it is; name a folder that is not there yet"
    case .unwritable(let path, let reason): "\(path): cannot be written (\(reason))"
    case .unreadable(let path, let reason): "\(path): cannot be read (\(reason))"
    case .noRoom(let path):
      "\(path): `rules:`, as a list over several lines, must come last in the file; without FILE the rule is printed"
    case .duplicateRule(let id, let file): "\(file): has a rule `\(id)` already; ids are unique"
    }
  }
}
