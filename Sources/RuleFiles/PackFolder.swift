internal import Crypto
internal import Foundation

/// The files of a pack, read once: what is parsed is what is hashed.
struct PackFolder {
  /// As it was given.
  let folder: String
  /// By their path inside the pack.
  private(set) var files: [String: [UInt8]] = [:]
  private(set) var paths: [String] = []

  static let largestRuleFile = 8 << 20
  static let largestFile = 64 << 20

  init?(_ source: PackSource, log: ErrorLog) {
    switch source {
    case .folder(let folder): self.init(folder, log: log)
    case .files(let name, let files): self.init(name, files: files, log: log)
    }
  }

  private init(_ name: String, files all: [String: [UInt8]], log: ErrorLog) {
    folder = name
    for path in Self.sorted(all) {
      if let bytes = all[path], isSmallEnough(path, bytes.count, log: log) { files[path] = bytes }
    }
    paths = Self.sorted(files)
  }

  /// nil, with an error in the log, where there is no such folder.
  private init?(_ folder: String, log: ErrorLog) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    var isFolder = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
      log.add(.missingFolder, file: folder, "there is no such folder", hint: "give the folder that holds `pack.yaml`")
      return nil
    }
    collect("", log: log)
    paths = Self.sorted(files)
  }

  private static func sorted(_ files: [String: [UInt8]]) -> [String] {
    files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Some files of a folder that need not be a pack.
  init(_ folder: String, only isWanted: (String) -> Bool, log: ErrorLog) {
    self.folder = folder
    for name in ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() where isWanted(name) {
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
      if attributes?[.type] as? FileAttributeType == .typeRegular {
        read(name, size: (attributes?[.size] as? Int) ?? 0, log: log)
      }
    }
    paths = files.keys.sorted()
  }

  /// What errors show for a path inside the pack.
  func shown(_ path: String) -> String { folder == "." ? path : "\(folder)/\(path)" }

  /// As `sha256sum` would list the files, hashed again; see `Rules/README.md`.
  var sha256: String {
    var whole = SHA256()
    for path in paths {
      let line = "\(Self.hexadecimal(SHA256.hash(data: files[path] ?? [])))  \(path)\n"
      whole.update(data: Array(line.utf8))
    }
    return Self.hexadecimal(whole.finalize())
  }

  /// A file as text, or nil with an error in the log.
  func source(_ path: String, log: ErrorLog) -> SourceText? {
    guard let bytes = files[path] else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      log.add(.notUTF8, file: shown(path), "the file is not UTF-8", hint: "save it as UTF-8")
      log.isIncomplete = true
      return nil
    }
    return SourceText(path: shown(path), text: text)
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private mutating func collect(_ prefix: String, log: ErrorLog) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(prefix)")) ?? []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = prefix + name
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
      switch attributes?[.type] as? FileAttributeType {
      case .typeSymbolicLink:
        log.add(.symbolicLink, file: shown(path), "a pack holds no symbolic links", hint: "put the file itself here")
      case .typeDirectory: collect(path + "/", log: log)
      case .typeRegular: read(path, size: (attributes?[.size] as? Int) ?? 0, log: log)
      default: log.add(.unreadableFile, file: shown(path), "this is not a file that can be read")
      }
    }
  }

  private mutating func read(_ path: String, size: Int, log: ErrorLog) {
    guard isSmallEnough(path, size, log: log) else { return }
    if let data = FileManager.default.contents(atPath: "\(folder)/\(path)") {
      files[path] = [UInt8](data)
    } else {
      log.add(.unreadableFile, file: shown(path), "the file cannot be read")
      log.isIncomplete = true
    }
  }

  /// Whether a file of this name and size can be part of a pack; else an error is in the log.
  private func isSmallEnough(_ path: String, _ size: Int, log: ErrorLog) -> Bool {
    if path.hasSuffix(".yml") {
      log.add(.unreadYml, file: shown(path), "files that end in `.yml` are not read", hint: "end it in `.yaml`")
    }
    let limit = path.hasSuffix(".yaml") ? Self.largestRuleFile : Self.largestFile
    guard size > limit else { return true }
    log.add(.fileTooLarge, file: shown(path), "the file is larger than \(limit >> 20) MB")
    log.isIncomplete = true
    return false
  }
}

extension PackFolder {
  /// A list or lexicon that a rule file names, by its path from that file; nil with an error in the log.
  func companion(_ name: YAMLValue, of path: String, log: ErrorLog) -> SourceText? {
    guard let text = name.text else {
      log.add(.wrongType, at: name.spot, "a file's path must be text, not \(name.description)")
      return nil
    }
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in text.split(separator: "/") {
      if part == ".." {
        guard parts.popLast() != nil else {
          log.add(.missingFile, at: name.spot, "`\(text)` is outside the pack", hint: "a pack holds all its files")
          return nil
        }
      } else if part != "." {
        parts.append(String(part))
      }
    }
    let target = parts.joined(separator: "/")
    if files[target] != nil { return source(target, log: log) }
    let names = paths.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    let near = Spelling.nearest(to: text.split(separator: "/").last.map(String.init) ?? text, among: names)
    log.add(
      .missingFile, at: name.spot, "there is no file `\(target)` in the pack",
      hint: near.map { "did you mean `\($0)`?" } ?? "the path begins at the folder of this rule file")
    return nil
  }
}
