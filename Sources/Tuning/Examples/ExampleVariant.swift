internal import Foundation
internal import RuleFiles

/// A harmless change to an example: the same findings must come out, shifted.
public enum ExampleVariant: String, Sendable, CaseIterable {
  case plain, emoji, lineEnds, decomposed, straightQuotes, paragraph

  /// For messages.
  public var title: String {
    switch self {
    case .plain: "as written"
    case .emoji: "behind an emoji line"
    case .lineEnds: "with CRLF"
    case .decomposed: "in NFD"
    case .straightQuotes: "with straight quotation marks"
    case .paragraph: "behind another paragraph"
    }
  }

  /// The changed text, where the example begins in it, and the example's marks (UTF-8 bytes).
  func text(of example: Example) -> (bytes: [UInt8], start: Int, marks: [Example.Mark]) {
    let prefix: String
    switch self {
    case .emoji: prefix = "🗞️ 👩‍👩‍👧‍👦\n\n"
    case .paragraph: prefix = "The weather stayed dry in the north.\n\n"
    case .lineEnds: prefix = "\r\n\r\n"
    case .plain, .decomposed, .straightQuotes: prefix = ""
    }
    // Each code point is changed by itself, so that marks move with what stands before them.
    var bytes = Array(prefix.utf8)
    var moved = [Int](repeating: 0, count: example.text.utf8.count + 1)
    var offset = 0
    for scalar in example.text.unicodeScalars {
      moved[offset] = bytes.count
      bytes += Array(changed(scalar).utf8)
      offset += String(scalar).utf8.count
    }
    moved[offset] = bytes.count
    let marks = example.marks.map { mark in
      Example.Mark(role: mark.role, range: moved[mark.range.lowerBound]..<moved[mark.range.upperBound])
    }
    return (bytes, prefix.utf8.count, marks)
  }

  private func changed(_ scalar: Unicode.Scalar) -> String {
    let text = String(scalar)
    switch self {
    case .lineEnds: return scalar == "\n" ? "\r\n" : text
    case .decomposed: return text.decomposedStringWithCanonicalMapping
    case .straightQuotes:
      switch scalar {
      case "“", "”": return "\""
      case "’": return "'"
      default: return text
      }
    case .plain, .emoji, .paragraph: return text
    }
  }
}
