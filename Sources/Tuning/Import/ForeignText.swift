internal import Foundation

/// A file of another program, as text: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252.
struct ForeignText: Sendable {
  /// As it was given.
  let path: String
  let lines: [Line]
  let encoding: String

  struct Line: Sendable {
    /// From 1.
    let number: Int
    /// Without its end; composed letters (NFC).
    let text: String
  }

  init(path: String, bytes: [UInt8]) {
    let (text, encoding) = Self.decoded(bytes)
    self.path = path
    self.encoding = encoding
    let whole = text.precomposedStringWithCanonicalMapping
    lines = whole.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map {
      Line(number: $0.offset + 1, text: String($0.element))
    }
  }

  /// All of it, lines ended by line feeds.
  var text: String { lines.map(\.text).joined(separator: "\n") }

  private static func decoded(_ bytes: [UInt8]) -> (text: String, encoding: String) {
    let marks: [([UInt8], String.Encoding, String)] = [
      ([0xEF, 0xBB, 0xBF], .utf8, "UTF-8"), ([0xFF, 0xFE], .utf16LittleEndian, "UTF-16"),
      ([0xFE, 0xFF], .utf16BigEndian, "UTF-16"),
    ]
    for (mark, encoding, name) in marks where bytes.starts(with: mark) {
      if let text = String(bytes: bytes.dropFirst(mark.count), encoding: encoding) { return (text, name) }
    }
    if let text = String(validating: bytes, as: UTF8.self) { return (text, "UTF-8") }
    // Five bytes have no meaning in Windows-1252; every byte has one in Latin-1.
    if let text = String(bytes: bytes, encoding: .windowsCP1252) { return (text, "Windows-1252") }
    return (String(decoding: bytes.map { UInt16($0) }, as: UTF16.self), "Latin-1")
  }
}
