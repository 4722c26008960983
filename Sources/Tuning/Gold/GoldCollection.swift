public import Articles

/// Gold rows, and what they say to each question that they ask.
public struct GoldCollection: Sendable {
  let rows: [GoldRow]
  /// In the order in which the files ask.
  let sets: [GoldSet]
  /// Files, lines and labels that could not be used. A row with a wrong label is left out as a whole.
  public let failures: [InputError]

  /// Reads JSON Lines, and folders with JSON Lines and brat's standoff annotations.
  public init(paths: [String], request: GoldRequest = GoldRequest()) {
    let read = GoldReader.rows(paths: paths)
    var sorting = GoldSorting()
    for file in Self.files(read.rows) { sorting.add(file, GoldDetection(file, request).questions(), request) }
    rows = sorting.rows
    sets = sorting.sets
    failures = read.failures + sorting.failures
  }

  /// Types of spans that are not compared with anything, and how many there are.
  var unusedTypes: [String: Int] {
    let types = rows.flatMap { GoldLabelReader.unusedTypes(of: $0.record) }
    return Dictionary(grouping: types) { $0 }.mapValues(\.count)
  }

  /// The scales that its labels are about.
  public var scales: [String] {
    Set(sets.compactMap(\.question.scale)).sorted()
  }

  /// Whether its labels are about anything beside these scales.
  public func asks(beside scales: [String]) -> Bool {
    sets.contains { set in set.question.scale.map { !scales.contains($0) } ?? true }
  }

  /// Rows of one file, or of one folder of annotations, belong together: one may have no span where another has some.
  private static func files(_ rows: [GoldRow]) -> [[GoldRow]] {
    var files: [[GoldRow]] = []
    var indices: [String: Int] = [:]
    for row in rows {
      let name = BratFolder.isAnnotation(row.file) ? BratFolder.folder(of: row.file) : row.file
      let index = indices[name, default: files.count]
      if index == files.count {
        indices[name] = index
        files.append([])
      }
      files[index].append(row)
    }
    return files
  }
}

/// The labels of one question.
struct GoldSet: Sendable {
  let question: GoldQuestion
  var items: [GoldItem] = []
}

/// A row's answer.
struct GoldItem: Sendable {
  /// Index into `GoldCollection.rows`.
  let row: Int
  let label: GoldLabel
}

/// Sorts rows by what they answer.
private struct GoldSorting {
  var rows: [GoldRow] = []
  var sets: [GoldSet] = []
  var failures: [InputError] = []
  private var places: [GoldQuestion: Int] = [:]

  mutating func add(_ file: [GoldRow], _ questions: [GoldQuestion], _ request: GoldRequest) {
    guard !questions.isEmpty else {
      guard let first = file.first else { return }
      return failures.append(
        InputError(
          file: first.file, message: "its records have no labels that are known", hint: Self.hint(request)))
    }
    for row in file { add(row, questions) }
  }

  private mutating func add(_ row: GoldRow, _ questions: [GoldQuestion]) {
    do throws(GoldFields.Fault) {
      let reader = GoldLabelReader(row)
      var labels: [(GoldQuestion, GoldLabel)] = []
      for question in questions {
        if let label = try reader.label(for: question) { labels.append((question, label)) }
      }
      guard !labels.isEmpty else {
        throw GoldFields.Fault(
          message: "the record has no label",
          hint: "others of this file have \(questions.map(\.name).joined(separator: ", "))")
      }
      for (question, label) in labels { add(GoldItem(row: rows.count, label: label), to: question) }
      rows.append(row)
    } catch {
      failures.append(InputError(file: row.file, line: row.line, message: error.message, hint: error.hint))
    }
  }

  private mutating func add(_ item: GoldItem, to question: GoldQuestion) {
    let place = places[question, default: sets.count]
    if place == sets.count {
      places[question] = place
      sets.append(GoldSet(question: question))
    }
    sets[place].items.append(item)
  }

  private static func hint(_ request: GoldRequest) -> String {
    guard request.scale == nil, request.form == nil else {
      return "say by --field which one has the label, and by --positive which label means yes"
    }
    return "say by --as what they are, or by --scale, --field and --positive which label means yes"
  }
}
