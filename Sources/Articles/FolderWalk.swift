/// The readable files below a folder, one at a time, in the order of their names; hidden ones are passed over.
package struct FolderWalk {
  private let root: String
  private let isWanted: (String) -> Bool
  /// Paths below the root that are still to be looked at, the next one last.
  private var pending: [String] = []

  package enum Entry {
    /// A path below the folder.
    case file(String)
    /// A folder below it that cannot be read.
    case unreadable(String)
  }

  /// - Parameter isWanted: whether a file of this name is passed on; those that hold articles, if left out.
  /// - Returns: `nil` where there is no readable folder.
  package init?(_ root: String, isWanted: @escaping (String) -> Bool = { InputFormat(name: $0) != nil }) {
    self.root = root
    self.isWanted = isWanted
    guard let names = FileSystem.names(in: root) else { return nil }
    pending = names.reversed()
  }

  package mutating func next() -> Entry? {
    while let path = pending.popLast() {
      let full = Self.join(root, path)
      if FileSystem.isFolder(full) {
        // A link to a folder is not followed, lest the walk go round.
        if FileSystem.isLink(full) { continue }
        guard let names = FileSystem.names(in: full) else { return .unreadable(path) }
        pending.append(contentsOf: names.reversed().map { Self.join(path, $0) })
      } else if isWanted(path) {
        return .file(path)
      }
    }
    return nil
  }

  package static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
