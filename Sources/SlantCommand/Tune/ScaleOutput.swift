internal import RuleFiles
internal import Tuning

/// The files of a fitted scale: its own, and the words beside it.
struct ScaleOutput {
  let path: String

  /// The words take their name first, so that a scale file never names words that are not there.
  func write(_ text: ScaleText) throws(Refusal) {
    if let terms = text.terms {
      let output = try Output(path: folder + termsName)
      try output.write(Array(terms.utf8))
      try output.finish()
    }
    let yaml = text.yaml(comment: ScaleFile.comment(of: path), termsFile: termsName)
    let output = try Output(path: path)
    try output.write(Array(yaml.utf8))
    try output.finish()
  }

  func shown(_ text: ScaleText) -> String {
    text.terms == nil ? path : "\(path), \(folder)\(termsName)"
  }

  private var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }

  /// `loaded-terms.tsv` beside `loaded.yaml`.
  private var termsName: String {
    let name = path.dropFirst(folder.count)
    return "\(name.hasSuffix(".yaml") ? name.dropLast(5) : name)-terms.tsv"
  }
}

/// Words of a command line.
enum ShellWord {
  /// As a POSIX shell takes it for one word.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || "-_./=:,".utf8.contains($0) }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
