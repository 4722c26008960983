internal import Patterns
package import RuleFiles

/// Tells which rules can match in a text at all, from short pieces of what their every match must contain.
package struct CandidateRules: Sendable {
  /// Rules that need nothing that is known, or are looked up anyway.
  private let always: [Int]
  /// By the first bytes of a string that must stand in the text.
  private var rulesByPiece: [UInt64: [Int]] = [:]

  /// Bytes of a piece, at most: it is kept in one number.
  private static let longest = 6

  package init(_ rules: [Rule]) {
    var always: [Int] = []
    for (index, rule) in rules.enumerated() {
      guard let factor = Self.required(rule.form) else {
        always.append(index)
        continue
      }
      for piece in Set(factor.map(Self.piece)) { rulesByPiece[piece, default: []].append(index) }
    }
    self.always = always
  }

  /// Rules that may match in any of these views of a text; the others cannot.
  func rules(in views: [[UInt8]]) -> Set<Int> {
    var pieces: Set<UInt64> = []
    for view in views { Self.collect(view, into: &pieces) }
    var found = Set(always)
    for piece in pieces {
      if let rules = rulesByPiece[piece] { found.formUnion(rules) }
    }
    return found
  }

  private static func required(_ form: Rule.Form) -> Set<String>? {
    switch form {
    case .words: nil
    case .pattern(let pattern): required(pattern)
    case .near(let near): required(near.find) ?? required(near.of)
    }
  }

  private static func required(_ pattern: Pattern) -> Set<String>? {
    RequiredText(of: PatternParser.parse(pattern.source)).best
  }

  /// The first bytes of a string and how many they are.
  private static func piece(_ string: String) -> UInt64 {
    var piece: UInt64 = 0
    for byte in string.utf8.prefix(longest) { piece = piece << 8 | UInt64(byte) }
    return piece << 8 | UInt64(min(longest, string.utf8.count))
  }

  private static func collect(_ text: [UInt8], into pieces: inout Set<UInt64>) {
    let folded = Array(LetterFolding.fold(String(decoding: text, as: UTF8.self)).utf8)
    for start in folded.indices {
      var piece: UInt64 = 0
      for (length, byte) in folded[start...].prefix(longest).enumerated() {
        piece = piece << 8 | UInt64(byte)
        pieces.insert(piece << 8 | UInt64(length + 1))
      }
    }
  }
}
