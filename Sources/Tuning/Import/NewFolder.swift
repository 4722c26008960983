internal import Foundation

/// A folder of files that appears only when all of them are there.
enum NewFolder {
  static func write(_ files: [(path: String, text: String)], to folder: String) throws(ImportFailure) {
    let work = "\(folder).\(ProcessInfo.processInfo.processIdentifier).part"
    do {
      for (path, text) in files {
        let file = URL(filePath: work).appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      try FileManager.default.moveItem(atPath: work, toPath: folder)
    } catch {
      try? FileManager.default.removeItem(atPath: work)
      throw ImportFailure("\(folder): \(error.localizedDescription)")
    }
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func bytes(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }
}
