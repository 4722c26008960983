#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What readers ask the system.
package enum FileSystem {
  /// Whether a folder is there, links followed.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// What stands in a folder, hidden entries aside, in the order of the names' bytes; `nil` where it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let handle = opendir(folder) else { return nil }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// All bytes of a file, or of standard input where the path is `-`.
  package static func contents(of path: String) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      try (path == "-" ? ByteStream() : ByteStream(path: path)).readAll(into: &bytes)
    } catch {
      throw InputError(
        file: path, message: "cannot be read (\(error.reason))", hint: "check the path and its permissions")
    }
    return bytes
  }
}
