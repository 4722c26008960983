internal import Patterns

/// Makes texts that parts of a pattern match, the short way. A guess: whoever needs to be sure tries them.
struct SampleTexts {
  private let pattern: [UInt8]

  private static let candidates = ["a", "A", "1", " ", ",", ".", "'", "-", "“", "é", "\u{1}", "\n", "$", "%", "_", "("]

  /// - Parameter pattern: the one from which the parts come.
  init(_ pattern: String) {
    self.pattern = Array(pattern.utf8)
  }

  /// One text that the part matches; nil where none is found.
  func one(_ node: PatternNode) -> String? {
    switch node.kind {
    case .empty, .anchor, .matchStart, .group(.lookahead, _), .group(.lookbehind, _): return ""
    case .literal(let scalar): return String(scalar)
    case .any, .set, .type: return character(node)
    case .group(_, let inside): return one(inside)
    case .quantified(let inside, let quantifier):
      if quantifier.least == 0 { return "" }
      return one(inside).map { String(repeating: $0, count: quantifier.least) }
    case .concatenation(let parts):
      let texts = parts.compactMap(one)
      return texts.count == parts.count ? texts.joined() : nil
    case .alternation(let branches): return branches.lazy.compactMap(one).first
    case .sequence: return "a"
    case .conditional, .backreference, .subroutine, .verb, .name, .unknown: return nil
    }
  }

  /// A few texts that a repeated part matches: the short way through, and the ways through its choices and options.
  func several(_ node: PatternNode) -> [String] {
    var texts: [String] = []
    for text in [one(node)] + ways(node) {
      if let text, !text.isEmpty, !texts.contains(text) { texts.append(text) }
    }
    return Array(texts.prefix(6))
  }

  /// The texts of parts one behind the other; what has none is left out.
  func joined(_ nodes: [PatternNode]) -> String {
    nodes.compactMap(one).joined()
  }

  private func ways(_ node: PatternNode) -> [String?] {
    switch node.kind {
    case .group(_, let inside): ways(inside)
    case .alternation(let branches): branches.prefix(4).map(one)
    // An optional part is taken once.
    case .quantified(let inside, let quantifier) where quantifier.most ?? 1 >= 1: [one(inside)] + ways(inside)
    case .concatenation(let parts):
      parts.indices.flatMap { index in
        ways(parts[index]).prefix(4).map { way in
          way.map { joined(Array(parts[..<index])) + $0 + joined(Array(parts[(index + 1)...])) }
        }
      }
    default: []
    }
  }

  /// Code points that a part for one code point takes in, of a few that stand for many.
  private func characters(_ node: PatternNode) -> [String] {
    guard let compiled = whole(node) else { return [] }
    return Self.candidates.filter { finds(compiled, $0) }
  }

  /// The part can take in just this text.
  func matches(_ node: PatternNode, _ text: String) -> Bool {
    whole(node).map { finds($0, text) } ?? false
  }

  /// The part alone, from one end of a text to the other; nil where it refers to other parts.
  private func whole(_ node: PatternNode) -> Pattern? {
    let source = String(decoding: pattern[node.range], as: UTF8.self)
    let letters: [(PatternFlags, String)] = [(.ignoreCase, "i"), (.dotAll, "s"), (.extended, "x")]
    let options = letters.filter { node.flags.contains($0.0) }.map(\.1).joined()
    return try? Pattern("\\A(?\(options):\(source))\\z")
  }

  private func finds(_ pattern: Pattern, _ text: String) -> Bool {
    let matcher = Matcher()
    return Array(text.utf8).withUnsafeBufferPointer { (try? matcher.firstMatch(of: pattern, in: $0)) != nil }
  }

  private func character(_ node: PatternNode) -> String? { characters(node).first }
}

/// Texts in messages.
enum Quoted {
  /// In quotation marks, with marks for what does not show.
  static func text(_ text: some StringProtocol) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": shown += "\\n"
      case "\u{1}": shown += "\\x01"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return "\"\(shown)\""
  }
}
