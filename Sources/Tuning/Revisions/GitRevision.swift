internal import Foundation
public import RuleFiles

/// Reads packs as they were in a revision of a git repository, out of its objects: the work tree is not touched.
public enum GitRevision {
  /// The pack that stood in `folder`, which need not be there today.
  public static func pack(_ folder: String, at revision: String) throws(GitError) -> PackSource {
    let (standing, rest) = nearestFolder(folder)
    let git = Git(folder: standing)
    let path = try pathInRepository(git, rest: rest, folder: folder, revision: revision)
    let tree = try tree(git, path: path, revision: revision, folder: folder)
    let name = "\(revision):\(path)"
    let entries = try entries(git, tree: tree, name: name)
    return .files(name: name, try contents(git, entries))
  }

  private struct Entry {
    let object: String
    let path: String
  }

  /// The folder itself, or the nearest above it that is there, with the rest of the path.
  private static func nearestFolder(_ folder: String) -> (standing: String, rest: [String]) {
    var parts = folder.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    var rest: [String] = []
    let root = folder.hasPrefix("/") ? "/" : ""
    while !parts.isEmpty {
      var isFolder = ObjCBool(false)
      let path = root + parts.joined(separator: "/")
      let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if isThere, isFolder.boolValue { return (path, rest) }
      rest.insert(parts.removeLast(), at: 0)
    }
    return (root.isEmpty ? "." : root, rest)
  }

  private static func pathInRepository(
    _ git: Git, rest: [String], folder: String, revision: String
  ) throws(GitError) -> String {
    let prefix: String
    do { prefix = try git.line(["rev-parse", "--show-prefix"]) } catch .failed(let reason) {
      guard reason.contains("not a git repository") else { throw .failed(reason) }
      throw .noRepository(folder: folder, revision: revision)
    }
    return (prefix.split(separator: "/").map(String.init) + rest).joined(separator: "/")
  }

  private static func tree(
    _ git: Git, path: String, revision: String, folder: String
  ) throws(GitError) -> String {
    // What begins with a hyphen would be taken for an option.
    guard !revision.isEmpty, !revision.hasPrefix("-"),
      let whole = try? git.line(["rev-parse", "--verify", revision + "^{tree}"])
    else { throw .unknownRevision(revision, folder: folder) }
    guard !path.isEmpty else { return whole }
    guard let tree = try? git.line(["rev-parse", "--verify", "\(whole):\(path)"]) else {
      throw .noFolder(path, revision: revision)
    }
    return tree
  }

  /// All files but hidden ones, as a pack has them.
  private static func entries(_ git: Git, tree: String, name: String) throws(GitError) -> [Entry] {
    var entries: [Entry] = []
    for line in try git(["ls-tree", "-r", "-z", "--full-tree", tree]).split(separator: 0) {
      let line = String(decoding: line, as: UTF8.self)
      guard let tab = line.firstIndex(of: "\t") else { continue }
      let path = String(line[line.index(after: tab)...])
      let words = line[..<tab].split(separator: " ")
      guard words.count == 3, !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { continue }
      if words[0] == "120000" { throw .symbolicLink("\(name)/\(path)") }
      if words[1] == "blob" { entries.append(Entry(object: String(words[2]), path: path)) }
    }
    return entries
  }

  /// `git cat-file --batch` answers each object with `object type size`, a line feed, the bytes and a line feed.
  private static func contents(_ git: Git, _ entries: [Entry]) throws(GitError) -> [String: [UInt8]] {
    let wanted = entries.map { $0.object + "\n" }.joined()
    let answer = [UInt8](try git(["cat-file", "--batch"], input: Data(wanted.utf8)))
    var files: [String: [UInt8]] = [:]
    var start = 0
    for entry in entries {
      guard let end = answer[start...].firstIndex(of: UInt8(ascii: "\n")),
        let size = String(decoding: answer[start..<end], as: UTF8.self).split(separator: " ").last.flatMap({ Int($0) }),
        end + 1 + size < answer.count
      else { throw .failed("the object \(entry.object) of \(entry.path) cannot be read") }
      files[entry.path] = Array(answer[(end + 1)..<(end + 1 + size)])
      start = end + 1 + size + 1
    }
    return files
  }
}
