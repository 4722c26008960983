/// Gathers what is wrong, so that all of it can be said at once.
final class ErrorLog {
  private(set) var errors: [RuleFileError] = []
  private var said: Set<String> = []
  /// Nobody reads more, and a broken lexicon could have a million.
  static let most = 1000
  /// A file could not be taken apart: names and ids that seem to be missing may stand in it.
  var isIncomplete = false

  var isEmpty: Bool { errors.isEmpty }

  func add(
    _ code: ErrorCode, at spot: Spot, _ message: String, hint: String? = nil, other: (spot: Spot, label: String)? = nil
  ) {
    guard isNew("\(code) \(spot.place) \(message)", at: spot.place) else { return }
    errors.append(RuleFileError(code: code.rawValue, at: spot, message, hint: hint, other: other))
  }

  /// What was said before is not said again, nor is anything after the last.
  private func isNew(_ error: String, at place: SourcePlace) -> Bool {
    guard errors.count < Self.most else {
      if errors.count == Self.most {
        errors.append(
          RuleFileError(
            code: ErrorCode.tooManyErrors.rawValue, place: place, message: "there are more than \(Self.most) errors"))
      }
      return false
    }
    return said.insert(error).inserted
  }

  /// What another log gathered.
  func take(_ others: [RuleFileError], isIncomplete: Bool) {
    errors += others
    if isIncomplete { self.isIncomplete = true }
  }

  /// For a file that could not be read at all.
  func add(_ code: ErrorCode, file: String, _ message: String, hint: String? = nil) {
    let place = SourcePlace(file: file, line: 1, column: 1)
    errors.append(RuleFileError(code: code.rawValue, place: place, message: message, hint: hint))
  }

  /// In the order of the files, then of the lines.
  func sorted(files: [String]) -> [RuleFileError] {
    let order = Dictionary(files.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return errors.enumerated().sorted { left, right in
      let (a, b) = (left.element.place, right.element.place)
      let ranks = (order[a.file] ?? -1, order[b.file] ?? -1)
      return (ranks.0, a.line, a.column, left.offset) < (ranks.1, b.line, b.column, right.offset)
    }.map(\.element)
  }
}
