/// The parts of a pattern without which it cannot match: one of them standing nowhere in a text is reason enough.
public struct PatternTokens {
  /// By alternative of the pattern: a part's place in the source, and the part as a pattern of its own.
  private let alternatives: [[(range: Range<Int>, pattern: Pattern)]]

  public init(_ pattern: Pattern) {
    var alternatives = pattern.outline.alternatives
    // A group around everything is no part of its own.
    while alternatives.count == 1, alternatives[0].count == 1, let only = alternatives[0].first, only.kind == .group,
      only.isSingle
    {
      alternatives = only.alternatives
    }
    self.alternatives = alternatives.map { Self.tokens(in: $0, of: pattern) }
  }

  /// A part that stands nowhere.
  public struct Missing: Sendable {
    /// UTF-8 bytes of the pattern's source.
    public let range: Range<Int>
    /// How many parts before it stand somewhere.
    public let before: Int
  }

  /// The first part for which `stands` is false, in the alternative that has most; nil where one lacks none.
  public func missing(_ stands: (Pattern) -> Bool) -> Missing? {
    var most: Missing?
    for tokens in alternatives {
      guard let index = tokens.firstIndex(where: { !stands($0.pattern) }) else { return nil }
      if most.map({ index > $0.before }) ?? true {
        most = Missing(range: tokens[index].range, before: index)
      }
    }
    return most
  }

  private static func tokens(in sequence: [PatternOutline.Item], of pattern: Pattern) -> [(Range<Int>, Pattern)] {
    let source = Array(pattern.source.utf8)
    var tokens: [(Range<Int>, Pattern)] = []
    var index = 0
    while index < sequence.count {
      var item = sequence[index].range
      let (kind, flags) = (sequence[index].kind, sequence[index].flags)
      if kind == .literal, sequence[index].isSingle {
        while index + 1 < sequence.count, sequence[index + 1].kind == .literal, sequence[index + 1].isSingle,
          sequence[index + 1].flags == flags
        {
          index += 1
          item = item.lowerBound..<sequence[index].range.upperBound
        }
      }
      index += 1
      guard !sequence[index - 1].isOptional, [.literal, .group].contains(kind) else { continue }
      // What refers to another group does not compile alone: then nothing can be said of it.
      let text = flags.setting + String(decoding: source[item], as: UTF8.self)
      if let token = try? Pattern(text) { tokens.append((item, token)) }
    }
    return tokens
  }
}

extension PatternFlags {
  /// As a pattern sets them for what follows: `(?is)`.
  fileprivate var setting: String {
    let letters: [(PatternFlags, String)] = [
      (.ignoreCase, "i"), (.multiline, "m"), (.dotAll, "s"), (.extended, "x"), (.extendedMore, "xx"), (.noCapture, "n"),
      (.ungreedy, "U"),
    ]
    let set = letters.filter { contains($0.0) }.map(\.1).joined()
    return set.isEmpty ? "" : "(?\(set))"
  }
}
