internal import RuleFiles

/// Errors in rule files as a person reads them.
enum RuleFileErrorText {
  static func text(of errors: RuleFileErrors) -> String {
    let count = errors.errors.count
    let end = "slant: \(count) \(count == 1 ? "error" : "errors") in rule files, nothing scored\n"
    return errors.errors.map(text).joined(separator: "\n") + end
  }

  private static func text(of error: RuleFileError) -> String {
    var lines = ["\(error.place): error[\(error.code)]: \(error.message)"]
    if let line = error.line {
      let carets = String(repeating: "^", count: max(1, error.length))
      lines.append("  \(line)")
      lines.append("  " + String(repeating: " ", count: max(0, error.place.column - 1)) + carets)
    }
    if let other = error.other { lines.append("  \(other.place): \(other.label)") }
    if let hint = error.hint { lines.append("  hint: \(hint)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
