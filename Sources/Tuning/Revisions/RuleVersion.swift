internal import Foundation
public import RuleFiles

/// The rules of one side of a comparison: a pack's folder, a git revision of packs, or the packs as they are.
public struct RuleVersion: Sendable {
  /// As it was named.
  public let text: String
  public let packs: [PackSource]
  /// It is the folder of one pack: where the rules of the repository stand plays no part.
  public let isFolder: Bool

  /// - Parameters:
  ///   - text: a folder with a `pack.yaml`, a revision, or `WORK` or `.` for the files as they are.
  ///   - rules: the folders that a revision is asked for.
  public init(_ text: String, rules: [String]) throws(GitError) {
    self.text = text
    if Self.isFolder(text) {
      packs = [.folder(text)]
      isFolder = true
      return
    }
    isFolder = false
    if text == "WORK" || text == "." {
      packs = rules.map(PackSource.folder)
    } else {
      var packs: [PackSource] = []
      for folder in rules { packs.append(try GitRevision.pack(folder, at: text)) }
      self.packs = packs
    }
  }

  /// The text names the folder of a pack.
  public static func isFolder(_ text: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(text)/pack.yaml")
  }

  /// Where the files were read: `HEAD~1:Rules/en`.
  public var shown: String {
    packs.map { pack in
      switch pack {
      case .folder(let folder): folder
      case .files(let name, _): name
      }
    }.joined(separator: " + ")
  }
}
