internal import Foundation

/// The files below folders, as far as it shows from outside whether they changed.
public struct FolderSnapshot: Sendable, Equatable {
  private struct Stamp: Equatable {
    let size: Int
    let modified: Date
    let number: Int
  }

  /// By path.
  private var stamps: [String: Stamp] = [:]
  /// All folders, also those below.
  public private(set) var folders: [String] = []

  /// Hidden files are no part of a pack; files that end in `~` are an editor's copies.
  public init(of roots: [String]) {
    for root in roots { collect(root) }
  }

  private mutating func collect(_ folder: String) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
    folders.append(folder)
    for name in names where !name.hasPrefix(".") && !name.hasSuffix("~") {
      let path = "\(folder)/\(name)"
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { continue }
      if attributes[.type] as? FileAttributeType == .typeDirectory {
        collect(path)
      } else {
        stamps[path] = Stamp(
          size: (attributes[.size] as? Int) ?? 0, modified: (attributes[.modificationDate] as? Date) ?? .distantPast,
          number: (attributes[.systemFileNumber] as? Int) ?? 0)
      }
    }
  }

  /// Paths of files that are new, gone or otherwise than in an earlier snapshot, sorted.
  public func changes(since earlier: FolderSnapshot) -> [String] {
    Set(stamps.keys).union(earlier.stamps.keys).filter { stamps[$0] != earlier.stamps[$0] }.sorted()
  }
}
