internal import Foundation

/// A text file as it was read: the path that errors show, and its text in composed letters (NFC).
final class SourceText: Sendable {
  /// The pack's folder as it was given, then the path inside the pack.
  let path: String
  let text: String

  init(path: String, text: String) {
    self.path = path
    self.text = text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }

  /// All lines, numbered from 1, without their ends and without a byte-order mark.
  var lines: some Sequence<(number: Int, text: String)> {
    let all = text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? text.utf8.dropFirst(3) : text.utf8[...]
    return all.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).lazy.enumerated().map {
      index, line in
      let end = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      return (number: index + 1, text: String(Substring(end)))
    }
  }

  /// The text of a line, counted from 1, without its end.
  func line(_ number: Int) -> String? {
    var rest = text.utf8[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    for _ in 1..<max(number, 1) {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      rest = rest[rest.index(after: end)...]
    }
    let line = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return String(Substring(line))
  }

  func spot(line: Int, column: Int, length: Int = 1) -> Spot {
    Spot(source: self, line: line, column: column, length: length)
  }
}

/// A stretch of one line, which an error points at. Lines and columns count from 1; columns and length are code points.
struct Spot: Sendable {
  let source: SourceText
  let line: Int
  let column: Int
  let length: Int

  var place: SourcePlace { SourcePlace(file: source.path, line: line, column: column) }
}
