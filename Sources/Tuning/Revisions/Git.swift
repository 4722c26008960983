internal import Foundation

/// Runs `git` and reads what it says.
struct Git {
  /// Where it runs.
  let folder: String

  /// What it wrote to standard output.
  /// - Parameter input: for its standard input.
  func callAsFunction(_ arguments: [String], input: Data = Data()) throws(GitError) -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder] + arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    let said: (output: Data, errors: Data)
    do {
      process.standardInput = try Self.file(holding: input)
      try process.run()
      said = (output.fileHandleForReading.readDataToEndOfFile(), errors.fileHandleForReading.readDataToEndOfFile())
    } catch {
      throw .failed(error.localizedDescription)
    }
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: return said.output
    case 127: throw .noGit
    default: throw .failed(Self.firstLine(of: said.errors))
    }
  }

  /// As text, without the line end.
  func line(_ arguments: [String]) throws(GitError) -> String {
    String(decoding: try self(arguments), as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
  }

  /// A file without a name: a pipe could fill up, or break, while the other end is busy.
  private static func file(holding data: Data) throws -> FileHandle {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("slant-\(UUID().uuidString)")
    try data.write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try FileHandle(forReadingFrom: url)
  }

  private static func firstLine(of errors: Data) -> String {
    let lines = String(decoding: errors, as: UTF8.self).split(separator: "\n")
    let line = lines.first.map(String.init) ?? "no reason given"
    return line.hasPrefix("fatal: ") ? String(line.dropFirst("fatal: ".count)) : line
  }
}

/// Why a revision's rule files cannot be read.
public enum GitError: Error, Equatable, CustomStringConvertible {
  case noGit
  case noRepository(folder: String, revision: String)
  case unknownRevision(String, folder: String)
  case noFolder(String, revision: String)
  case symbolicLink(String)
  case failed(String)

  public var description: String {
    switch self {
    case .noGit: "git is not installed, and is needed to read revisions; name two folders instead"
    case .noRepository(let folder, let revision):
      "\"\(revision)\" is no folder with a pack.yaml, and cannot be a revision: \(folder) is in no git repository"
    case .unknownRevision(let revision, let folder):
      "\"\(revision)\" is neither a folder with a pack.yaml nor a revision of the repository of \(folder); "
        + "a revision is a branch, a tag, a commit, HEAD~1, or WORK for the files as they are"
    case .noFolder(let folder, let revision):
      "revision \(revision) has no folder \(folder); --rules says which folder holds the rules"
    case .symbolicLink(let path): "\(path): a pack holds no symbolic links"
    case .failed(let reason): "git: \(reason)"
    }
  }
}
