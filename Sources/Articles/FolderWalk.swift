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
    guard let names = FileSystem.names(in: root) else { return nil }
    pending = names.reversed()
  }

  mutating func next() -> Entry? {
    while let path = pending.popLast() {
      let full = Self.join(root, path)
      if FileSystem.isFolder(full) {
        // A link to a folder is not followed, lest the walk go round.
        if FileSystem.isLink(full) { continue }
        guard let names = FileSystem.names(in: full) else { return .unreadable(path) }
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
}
