package import Articles
internal import RuleFiles

extension Finding {
  /// The finding that a raw match stands for, before voice and modifiers.
  init(_ match: RawMatch, rule: Rule, article: Article) {
    var roles: [String: [Range<Int>]] = [:]
    for (role, range) in match.roles { roles[role, default: []].append(range) }
    let span = rule.kind == .attribution ? Self.hull(of: match) : match.range
    self.init(
      rule: match.rule, kind: rule.kind, type: match.term?.type ?? rule.type,
      paragraph: article.paragraphIndex(holding: span.lowerBound),
      sentence: article.sentenceIndex(holding: span.lowerBound), range: span, roles: roles,
      tags: rule.tags.merging(match.term?.tags ?? [:]) { _, ofTerm in ofTerm },
      basePolarity: match.term?.polarity ?? rule.polarity)
  }

  /// An attribution goes from its first role to its last, whatever its pattern looked at beside them.
  private static func hull(of match: RawMatch) -> Range<Int> {
    let ends = match.roles.filter { $0.role != "addressee" }.map(\.range.upperBound)
    guard let first = match.roles.first?.range.lowerBound, let last = ends.max(), first < last else {
      return match.range
    }
    return first..<last
  }
}

extension Article {
  /// The index of the paragraph in which a byte of the reading text stands, or after which it comes.
  package func paragraphIndex(holding offset: Int) -> Int {
    max(0, Self.partition(paragraphs.count) { paragraphs[$0].range.lowerBound <= offset } - 1)
  }

  /// The index of the sentence in which a byte of the reading text stands, or after which it comes.
  package func sentenceIndex(holding offset: Int) -> Int {
    max(0, Self.partition(sentences.count) { sentences[$0].range.lowerBound <= offset } - 1)
  }

  /// How many of the first `count` indices satisfy a test that holds for a prefix of them.
  private static func partition(_ count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
