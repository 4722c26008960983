internal import Foundation

/// A text file as it was read: the path that errors show, and its text, in composed letters (NFC), with
/// line feeds alone and without a byte-order mark.
package final class SourceText: Sendable {
  /// The pack's folder as it was given, then the path inside the pack.
  package let path: String
  let text: String

  init(path: String, text typed: String) {
    self.path = path
    let marked = typed.unicodeScalars.first == "\u{FEFF}" ? String(typed.unicodeScalars.dropFirst()) : typed
    let text = marked.utf8.contains(UInt8(ascii: "\r")) ? Self.withLineFeeds(marked) : marked
    self.text = Self.isComposed(text) ? text : text.precomposedStringWithCanonicalMapping
  }

  private static func withLineFeeds(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      // Behind a carriage return the line has ended already.
      if scalar != "\n" || last != "\r" { scalars.append(scalar == "\r" ? "\n" : scalar) }
      last = scalar
    }
    return String(scalars)
  }

  /// Nothing in the text could be composed: no letters beyond Latin, only marks of punctuation and currency.
  private static func isComposed(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
      || text.unicodeScalars.allSatisfy { $0.value < 0x300 || (0x2010...0x2122).contains($0.value) }
  }

  /// All lines, numbered from 1, without their ends.
  package var lines: some Sequence<(number: Int, text: Substring)> {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).lazy.enumerated().map {
      index, line in
      (number: index + 1, text: Substring(line))
    }
  }

  /// The text of a line, counted from 1, without its end.
  package func line(_ number: Int) -> String? {
    var rest = text.utf8[...]
    for _ in 1..<max(number, 1) {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      rest = rest[rest.index(after: end)...]
    }
    return String(Substring(rest.prefix { $0 != UInt8(ascii: "\n") }))
  }

  package func spot(line: Int, column: Int, length: Int = 1) -> Spot {
    Spot(source: self, line: line, column: column, extent: .fixed(length))
  }
}

/// A stretch of one line, which an error points at. Lines and columns count from 1; columns and length are code points.
package struct Spot: Sendable {
  package let source: SourceText
  package let line: Int
  package let column: Int
  let extent: Extent

  /// Measured only when an error is shown: most spots never are.
  enum Extent: Sendable {
    case fixed(Int)
    case scalar(YAMLValue)
  }

  package var length: Int {
    switch extent {
    case .fixed(let length): length
    case .scalar(let value): value.writtenLength
    }
  }

  package var place: SourcePlace { SourcePlace(file: source.path, line: line, column: column) }
}

extension RuleFileError {
  /// Something to say of a stretch of a rule file, perhaps with a second one.
  package init(
    code: String, at spot: Spot, _ message: String, hint: String? = nil, other: (spot: Spot, label: String)? = nil
  ) {
    let conflict = other.map { other in
      Other(
        place: other.spot.place, label: other.label, line: other.spot.source.line(other.spot.line),
        length: other.spot.length)
    }
    self.init(
      code: code, place: spot.place, length: spot.length, message: message, hint: hint,
      line: spot.source.line(spot.line), other: conflict)
  }
}
