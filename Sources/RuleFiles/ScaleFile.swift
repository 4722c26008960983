internal import Foundation

/// A scale file by itself, outside a pack: what it names is not looked up in any rules.
public enum ScaleFile {
  /// Throws all that is wrong in it at once.
  public static func read(_ path: String) throws(RuleFileErrors) -> Scale {
    let log = ErrorLog()
    let url = URL(fileURLWithPath: path)
    let folder = PackFolder(
      url.deletingLastPathComponent().relativePath, only: { $0 == url.lastPathComponent || $0.hasSuffix(".tsv") },
      log: log)
    var scale: Scale?
    if let source = folder.source(url.lastPathComponent, log: log) {
      guard let root = YAMLReading(source: source, log: log).read() else {
        throw RuleFileErrors(log.sorted(files: [path]))
      }
      let reader = ScaleReader(
        folder: folder, path: url.lastPathComponent, log: log, references: RuleReferences(log: log))
      scale = reader.scale(root)
    } else if log.isEmpty {
      log.add(.missingFile, file: path, "there is no such file", hint: "name a scale of the pack, or a scale file")
    }
    guard log.isEmpty, let scale else { throw RuleFileErrors(log.sorted(files: [path])) }
    return scale
  }

  /// The lines with `#` that a file begins with, as they are: who writes the file anew need not lose what was noted.
  public static func comment(of path: String) -> String {
    guard let data = FileManager.default.contents(atPath: path) else { return "" }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix { $0.hasPrefix("#") }.map { "\($0)\n" }.joined()
  }
}
