internal import Foundation

/// The readable files below a folder, one at a time, in the order of their names; hidden ones are passed over.
struct FolderWalk {
  private let root: String
  /// Paths below the root that are still to be looked at, the next one last.
  private var pending: [String] = []

  enum Entry {
    /// A path below the folder.
    case file(String)
    /// A folder below it that cannot be read.
    case unreadable(String)
  }

  /// - Returns: `nil` where there is no readable folder.
  init?(_ root: String) {
    self.root = root
    guard let names = Self.names(in: root) else { return nil }
    pending = names.reversed()
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  mutating func next() -> Entry? {
    while let path = pending.popLast() {
      let full = Self.join(root, path)
      if Self.isFolder(full) {
        if Self.isLink(full) { continue }
        guard let names = Self.names(in: full) else { return .unreadable(path) }
        pending.append(contentsOf: names.reversed().map { Self.join(path, $0) })
      } else if InputFormat(name: path) != nil {
        return .file(path)
      }
    }
    return nil
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// A link to a folder is not followed, lest the walk go round.
  private static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  private static func names(in folder: String) -> [String]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return nil }
    return names.filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
