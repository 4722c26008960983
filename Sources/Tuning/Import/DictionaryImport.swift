/// Makes a pack of dictionaries of other programs.
public struct DictionaryImport: Sendable {
  private let options: ImportOptions
  /// nil for what each file shows itself to be.
  private let format: DictionaryFormat?

  public init(options: ImportOptions, format: DictionaryFormat? = nil) {
    self.options = options
    self.format = format
  }

  /// Reads the files and writes the pack; the folder appears only when all of it is there.
  /// - Returns: what was carried over, as tables, and what was not.
  public func run(files: [String], output: String) throws(ImportFailure) -> (report: TableReport, losses: [ImportLoss])
  {
    guard !NewFolder.exists(output) else {
      throw ImportFailure("\(output) exists already; name a new folder")
    }
    let drafts = try drafts(of: files)
    let names = files.map { $0.split(separator: "/").last.map(String.init) ?? $0 }.joined(separator: ", ")
    var trial = ImportTrial(
      folder: output, options: options, title: "Carried over from \(names)", defines: drafts.defines,
      rules: drafts.rules)
    try trial.run()
    let losses = (drafts.losses + trial.losses).sorted { one, other in
      let places = (files.firstIndex(of: one.file) ?? 0, files.firstIndex(of: other.file) ?? 0)
      return (places.0, one.line) < (places.1, other.line)
    }
    guard !trial.rules.isEmpty else {
      let first = losses.prefix(5).map { "\n  \($0)" }.joined()
      throw ImportFailure("nothing could be carried over\(first)")
    }
    try NewFolder.write(trial.files, to: output)
    return (ImportReport.report(trial.rules, losses, output: output), losses)
  }

  private typealias Drafts = (
    rules: [RuleDraft], defines: [(name: String, pattern: String)], losses: [ImportLoss]
  )

  private func drafts(of files: [String]) throws(ImportFailure) -> Drafts {
    var drafts: Drafts = ([], [], [])
    for file in files {
      guard let bytes = NewFolder.bytes(of: file) else { throw ImportFailure("\(file): it cannot be read") }
      let text = ForeignText(path: file, bytes: bytes)
      guard let format = format ?? DictionaryFormat(of: text) else {
        let all = DictionaryFormat.allCases.map(\.rawValue).joined(separator: ", ")
        throw ImportFailure("\(file): its format is not known; name it with --from: \(all)")
      }
      if format == .vale {
        let reader = ValeReader(text, options: options)
        drafts.rules += reader.rules
        drafts.losses += reader.losses
      } else {
        let prefix = files.count > 1 ? [Self.stem(of: file)] : []
        let drafting = RuleDrafting(
          Self.dictionary(text, format), options: options, format: format, file: file, prefix: prefix)
        drafts.rules += drafting.rules
        drafts.defines += drafting.defines
        drafts.losses += drafting.losses
      }
    }
    return drafts
  }

  /// The file's name without its ending.
  private static func stem(of file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  private static func dictionary(_ text: ForeignText, _ format: DictionaryFormat) -> ForeignDictionary {
    switch format {
    case .liwc: LIWCReader.read(text)
    case .dicx: DicxReader.read(text)
    case .vader: ValenceReader.read(text, limit: 4)
    case .afinn: ValenceReader.read(text, limit: 5)
    case .quanteda: QuantedaReader.read(text)
    case .wordstat: WordStatReader.read(text)
    case .lexicoder: LexicoderReader.read(text)
    case .vale: ForeignDictionary()
    }
  }

  /// A name for the pack, from the first file's.
  public static func name(for files: [String]) -> String {
    Slug.name(files.first.map(stem) ?? "imported")
  }
}
