public import Articles

/// Reads labelled articles from JSON Lines, and from folders with JSON Lines and brat's standoff annotations.
///
/// A record of JSON Lines has `text`, or `paragraphs` (a list, joined by blank lines); `target` (`{"text", "start", "end"}`) is asked
/// about under the id `t`. Everything else are labels.
public enum GoldReader {
  /// What reports call the target of a record.
  static let targetID = "t"

  /// All rows of the files, in order, and each line that could not be used.
  public static func rows(paths: [String]) -> (rows: [GoldRow], failures: [InputError]) {
    var rows: [GoldRow] = []
    var failures: [InputError] = []
    for path in paths.flatMap({ files(below: $0, &failures) }) {
      let read = BratFolder.isAnnotation(path) ? BratFolder.rows(path: path) : lines(path: path)
      rows += read.rows
      failures += read.failures
    }
    return (rows, failures)
  }

  /// The path itself, or what stands in a folder that can be gold.
  private static func files(below path: String, _ failures: inout [InputError]) -> [String] {
    guard FileSystem.isFolder(path) else { return [path] }
    func isWanted(_ name: String) -> Bool { name.hasSuffix(".jsonl") || BratFolder.isAnnotation(name) }
    var files: [String] = []
    var walk = FolderWalk(path, isWanted: isWanted)
    while let entry = walk?.next() {
      switch entry {
      case .file(let name): files.append(FolderWalk.join(path, name))
      case .unreadable(let name):
        let folder = FolderWalk.join(path, name)
        failures.append(InputError(file: folder, message: "cannot be read", hint: "check its permissions"))
      }
    }
    if files.isEmpty {
      let hint = "gold is JSON Lines (.jsonl) or brat's pairs of .txt and .ann"
      failures.append(InputError(file: path, message: "there is no gold in this folder", hint: hint))
    }
    return files
  }

  private static func lines(path: String) -> (rows: [GoldRow], failures: [InputError]) {
    var rows: [GoldRow] = []
    var failures: [InputError] = []
    for line in JSONLines(path: path) {
      switch line {
      case .failure(let error): failures.append(error)
      case .value(let record, let number):
        switch row(record, file: path, line: number) {
        case .success(let row): rows.append(row)
        case .failure(let error): failures.append(error)
        }
      }
    }
    return (rows, failures)
  }

  /// The first of these that a record has says which rows belong together.
  private static let groupFields = ["group", "event", "editorial", "article", "url", "sentence_id"]

  private static func row(_ record: JSONValue, file: String, line: Int) -> Result<GoldRow, InputError> {
    func failure(_ message: String, _ hint: String) -> Result<GoldRow, InputError> {
      .failure(InputError(file: file, line: line, message: message, hint: hint))
    }
    guard case .object = record else { return failure("the line is no object", "write one JSON object a line") }
    guard let text = text(of: record) else {
      return failure("the record has neither \"text\" nor \"paragraphs\"", "give the article's text as a string")
    }
    let id = string(record["id"]) ?? "\(file):\(line)"
    let metadata = Metadata(
      title: string(record["title"]), published: string(record["date"]) ?? string(record["published"]),
      outlet: string(record["outlet"]), targets: target(of: record).map { [$0] } ?? [])
    let article = ArticleReader.article(id: id, plainText: Array(text.utf8), metadata: metadata)
    let group = groupFields.lazy.compactMap { string(record[$0]) }.first ?? id
    return .success(GoldRow(id: id, article: article, record: record, group: group, file: file, line: line))
  }

  private static func text(of record: JSONValue) -> String? {
    if let text = string(record["text"]) { return text }
    guard case .array(let values)? = record["paragraphs"] else { return nil }
    let paragraphs = values.compactMap(string)
    return paragraphs.count == values.count ? paragraphs.joined(separator: "\n\n") : nil
  }

  private static func target(of record: JSONValue) -> RequestedTarget? {
    guard let target = record["target"], let name = string(target["text"]), !name.isEmpty else { return nil }
    var mention: Range<Int>?
    if case .integer(let start)? = target["start"], case .integer(let end)? = target["end"], 0 <= start, start <= end {
      mention = Int(start)..<Int(end)
    }
    return RequestedTarget(id: targetID, name: name, mention: mention)
  }

  private static func string(_ value: JSONValue?) -> String? {
    if case .string(let text)? = value { text } else { nil }
  }
}
