/// Makes one PCRE2 group of many words, longest first: what words begin with in common is written once.
struct WordTrie {
  /// Sorted, each once.
  private let words: [[Unicode.Scalar]]

  /// A group that matches just these words. It starts and ends at word boundaries where they do; a word in lower case
  /// matches in any case, one with a capital only as written. nil for no words.
  static func pattern(for words: some Sequence<String>) -> String? {
    let layers = layers(of: Set(words).map(Entry.init).sorted { $0.folded.lexicographicallyPrecedes($1.folded) })
    guard !layers.isEmpty else { return nil }
    let groups = layers.map { shape, words in
      "\(shape.startsAtBoundary ? #"\b"# : "")(?\(shape.matchesCase ? "-i" : "i"):\(WordTrie(words).alternatives))"
        + (shape.endsAtBoundary ? #"\b"# : "")
    }
    return "(?:\(groups.joined(separator: "|")))"
  }

  private init(_ words: [[Unicode.Scalar]]) {
    self.words = words.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private var alternatives: String {
    branches(0..<words.count, depth: 0).joined(separator: "|")
  }

  /// What may follow the first `depth` letters, which `range` has in common.
  private func branches(_ range: Range<Int>, depth: Int) -> [String] {
    var tails: [(letters: [Unicode.Scalar], tail: String)] = []
    var start = words[range.lowerBound].count == depth ? range.lowerBound + 1 : range.lowerBound
    while start < range.upperBound {
      let letter = words[start][depth]
      var end = start + 1
      while end < range.upperBound, words[end][depth] == letter { end += 1 }
      let tail = tail(start..<end, depth: depth + 1)
      let twin = tails.firstIndex { $0.tail == tail && Self.isPlain($0.letters[0]) && Self.isPlain(letter) }
      if let twin { tails[twin].letters.append(letter) } else { tails.append(([letter], tail)) }
      start = end
    }
    return tails.map { letters, tail in
      letters.count == 1 ? Self.escaped(letters[0]) + tail : "[\(letters.map(Self.escaped).joined())]" + tail
    }
  }

  private func tail(_ range: Range<Int>, depth: Int) -> String {
    let endsHere = words[range.lowerBound].count == depth
    if endsHere, range.count == 1 { return "" }
    let branches = branches(range, depth: depth)
    if !endsHere, branches.count == 1 { return branches[0] }
    return "(?:\(branches.joined(separator: "|")))" + (endsHere ? "?" : "")
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? isWordScalar(scalar) : scalar.properties.isAlphabetic
  }

  /// Blanks and `#` too, for patterns that begin with `(?x)`.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    #"\^$.[]|()?*+{}# "#.unicodeScalars.contains(scalar) ? "\\\(scalar)" : "\(scalar)"
  }
}

extension WordTrie {
  /// What decides how a word is bounded and compared.
  private struct Shape: Hashable {
    let matchesCase: Bool
    let startsAtBoundary: Bool
    let endsAtBoundary: Bool
  }

  private struct Entry {
    let scalars: [Unicode.Scalar]
    let folded: [Unicode.Scalar]
    let shape: Shape
    var layer = 0

    init(_ word: String) {
      scalars = Array(word.unicodeScalars)
      let matchesCase = Word.hasCapital(word)
      folded = matchesCase ? Array(word.lowercased().unicodeScalars) : scalars
      shape = Shape(
        matchesCase: matchesCase, startsAtBoundary: scalars.first.map(isWordScalar) ?? false,
        endsAtBoundary: scalars.last.map(isWordScalar) ?? false)
    }
  }

  /// Words of one shape share a trie. Where a word begins a longer one of another shape, it comes in a later layer, so
  /// that the longest is still tried first.
  private static func layers(of sorted: [Entry]) -> [(shape: Shape, words: [[Unicode.Scalar]])] {
    var entries = sorted
    let parents = parents(of: entries)
    for index in entries.indices.reversed() {
      guard let parent = parents[index] else { continue }
      let step = entries[parent].shape == entries[index].shape ? 0 : 1
      entries[parent].layer = max(entries[parent].layer, entries[index].layer + step)
    }
    let groups = Dictionary(grouping: entries.indices) { Key(layer: entries[$0].layer, shape: entries[$0].shape) }
    return groups.sorted { left, right in
      (left.key.layer, left.value[0]) < (right.key.layer, right.value[0])
    }.map { ($0.key.shape, $0.value.map { entries[$0].scalars }) }
  }

  private struct Key: Hashable {
    let layer: Int
    let shape: Shape
  }

  /// For each word the longest other that it begins with.
  private static func parents(of entries: [Entry]) -> [Int?] {
    var chain: [Int] = []
    return entries.indices.map { index in
      while let last = chain.last, !entries[index].folded.starts(with: entries[last].folded) { chain.removeLast() }
      defer { chain.append(index) }
      return chain.last
    }
  }
}

/// `\w` as PCRE2 with UCP sees it.
private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII {
    return scalar == "_" || (48...57).contains(scalar.value) || (97...122).contains(scalar.value | 0x20)
  }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
    .letterNumber, .otherNumber:
    return true
  default: return false
  }
}
