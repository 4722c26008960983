/// Text as part of a pattern.
enum PatternText {
  private static let special = Set(#"\^$.|?*+()[]{}#"#)

  /// What stands for itself.
  static func escaped(_ text: String) -> String {
    text.map { special.contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// A group of many words, what they begin with in common written once, the longer ones first.
  static func group(_ words: some Sequence<String>) -> String {
    let pattern = branches(Set(words).sorted().map { Array($0) }[...], depth: 0)
    return pattern.hasPrefix("(?:") && !pattern.hasSuffix("?") ? pattern : "(?:\(pattern))"
  }

  private static func branches(_ words: ArraySlice<[Character]>, depth: Int) -> String {
    var parts: [String] = []
    var rest = words.drop { $0.count == depth }
    let endsHere = rest.count < words.count
    while let first = rest.first {
      let group = rest.prefix { $0[depth] == first[depth] }
      parts.append(escaped(String(first[depth])) + branches(group, depth: depth + 1))
      rest = rest[group.endIndex...]
    }
    if parts.isEmpty { return "" }
    return parts.count == 1 && !endsHere ? parts[0] : "(?:\(parts.joined(separator: "|")))" + (endsHere ? "?" : "")
  }
}
