extension RuleFileError {
  /// As compilers print errors: code, place, the line with carets, the other place, and what to do.
  ///
  ///     error[duplicate-id]: the id `en.claim.money` stands twice
  ///       --> en/claims/money.yaml:31:9
  ///        |
  ///     31 |   - id: en.claim.money
  ///        |         ^^^^^^^^^^^^^^
  ///       ::: en/claims/money.yaml:4:9
  ///        |
  ///      4 |   - id: en.claim.money
  ///        |         -------------- it stands here first
  ///        = hint: …
  public var rendered: String { rendered(as: "error") }

  /// The same under another word, such as `warning`.
  package func rendered(as word: String) -> String {
    let numbers = [place.line, other?.place.line ?? 0].map { String($0).count }
    let margin = max(numbers[0], numbers[1])
    let gutter = String(repeating: " ", count: margin)
    var lines = ["\(word)[\(code)]: \(message)", "\(gutter)--> \(line == nil ? place.file : place.description)"]
    if let line { lines += excerpt(of: line, at: place, length: length, mark: "^", label: nil, margin: margin) }
    if let other {
      lines.append("\(gutter)::: \(other.place)" + (other.line == nil ? " \(other.label)" : ""))
      if let line = other.line {
        lines += excerpt(of: line, at: other.place, length: other.length, mark: "-", label: other.label, margin: margin)
      }
    }
    if let hint { lines.append("\(gutter) = hint: \(hint)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func excerpt(
    of line: String, at place: SourcePlace, length: Int, mark: String, label: String?, margin: Int
  ) -> [String] {
    let number = String(place.line)
    let gutter = String(repeating: " ", count: margin)
    let shown = ShownLine(line, column: place.column, length: length)
    let carets = shown.before + String(repeating: mark, count: max(1, shown.length))
    return [
      "\(gutter) |",
      "\(String(repeating: " ", count: margin - number.count))\(number) | \(shown.text)",
      "\(gutter) | \(carets)" + (label.map { " \($0)" } ?? ""),
    ]
  }
}

extension RuleFileErrors: CustomStringConvertible {
  /// All errors as compilers print them, with their number at the end.
  public var description: String {
    let count = errors.count == 1 ? "1 error" : "\(errors.count) errors"
    return errors.map(\.rendered).joined(separator: "\n") + "\n\(count)\n"
  }
}

/// A line cut to what can be read around the carets, and the blanks that lead to them.
private struct ShownLine {
  let text: String
  /// As wide as what stands before the carets; tabs stay tabs.
  let before: String
  let length: Int

  private static let widest = 110

  init(_ line: String, column: Int, length: Int) {
    let scalars = Array(line.unicodeScalars)
    let start = min(max(column - 1, 0), scalars.count)
    let end = min(start + length, scalars.count)
    var first = 0
    if scalars.count > Self.widest, end > Self.widest - 20 {
      first = max(0, min(start - 40, scalars.count - Self.widest))
    }
    let last = min(scalars.count, first + Self.widest)
    let head = first > 0 ? "…" : ""
    text = head + Self.string(scalars[first..<last]) + (last < scalars.count ? "…" : "")
    let blanks = scalars[first..<start].compactMap { scalar -> Unicode.Scalar? in
      if scalar == "\t" { return scalar }
      return scalar.properties.generalCategory == .nonspacingMark ? nil : " "
    }
    before = (first > 0 ? " " : "") + Self.string(blanks[...])
    self.length = max(1, min(end, last) - start)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
