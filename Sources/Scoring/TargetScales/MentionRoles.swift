internal import RuleFiles

/// What part a mention plays in its sentence, read from the words beside it: a parser of the nearest neighbourhood.
///
/// To the right stands what the mention does or is, to the left what is done to it; between, only words that the grammar
/// knows may be passed over. Where the words do not say, no role is given.
struct MentionRoles {
  /// Indices of words, by the link that they have to the mention.
  private(set) var words: [TargetScale.Link: [Range<Int>]] = [:]
  private(set) var isNegated = false
  private(set) var isSubject = false
  private(set) var isPossessor = false
  private(set) var isPrepositional = false

  private let sentence: SentenceWords
  private let titles: Set<String>

  /// Words of a predicate, of an apposition and of what is possessed are looked for no further than this.
  private static let longestPredicate = 8
  private static let longestApposition = 12
  private static let longestPossession = 4

  /// - Parameter mention: indices of its words.
  init(of mention: Range<Int>, in sentence: SentenceWords, titles: Set<String>) {
    self.sentence = sentence
    self.titles = titles
    guard let last = mention.last else { return }
    readBefore(mention.lowerBound)
    if sentence.isPossessive[last] || isPossessivePronoun(mention) {
      isPossessor = true
      add(.possession, phrase(from: mention.upperBound, atMost: Self.longestPossession))
    } else {
      readBehind(mention.upperBound)
    }
  }

  private mutating func add(_ link: TargetScale.Link, _ range: Range<Int>) {
    if !range.isEmpty { words[link, default: []].append(range) }
  }

  /// "his": a determiner that a noun follows.
  private func isPossessivePronoun(_ mention: Range<Int>) -> Bool {
    guard mention.count == 1, mention.upperBound < sentence.count, !sentence.isBroken[mention.upperBound] else {
      return false
    }
    let next = sentence.classes[mention.upperBound]
    return sentence.classes[mention.lowerBound].contains(.determiner)
      && next.isDisjoint(with: [.be, .auxiliary, .determiner, .preposition, .clause, .coordinator, .infinitive])
  }
}

/// What stands before the mention.
extension MentionRoles {
  private mutating func readBefore(_ start: Int) {
    guard let index = governor(before: start) else { return }
    let part = sentence.classes[index]
    if part.contains(.agent), let verb = content(before: index), sentence.classes[verb].contains(.participle) {
      isPrepositional = true
      add(.subject, verb..<verb + 1)
    } else if part.contains(.preposition) || part.contains(.infinitive) {
      isPrepositional = true
      if let noun = content(before: index) { add(.preposition, noun..<noun + 1) }
    } else if part.isDisjoint(with: [.be, .auxiliary, .relative, .clause, .coordinator, .negator, .adverb]) {
      add(.object, index..<index + 1)
    }
  }

  /// The word before a noun phrase: titles, names, determiners and "X and" are passed over.
  private func governor(before start: Int) -> Int? {
    var index = start
    while index > 0, !sentence.isBroken[index] {
      let before = index - 1
      let isPartOfName = sentence.isCapitalised[before] && before > 0
      let isCoordinated =
        sentence.classes[before].contains(.coordinator) && before > 0
        && sentence.isCapitalised[before - 1] && !sentence.isBroken[before]
      guard
        isPartOfName || isCoordinated || sentence.classes[before].contains(.determiner)
          || titles.contains(sentence.lower[before])
      else { return before }
      index = before
    }
    return nil
  }

  /// The word before, adverbs passed over, where no break stands between.
  private func content(before start: Int) -> Int? {
    var index = start
    while index > 0, !sentence.isBroken[index] {
      index -= 1
      let part = sentence.classes[index]
      if part.contains(.adverb) { continue }
      return part.isDisjoint(with: [.be, .auxiliary, .clause, .relative, .determiner]) ? index : nil
    }
    return nil
  }
}

/// What stands behind the mention.
extension MentionRoles {
  private mutating func readBehind(_ start: Int) {
    var index = behindBracket(start)
    guard index < sentence.count else { return }
    if sentence.classes[index].contains(.relative) {
      readPredicate(from: index + 1)
      guard sentence.isBroken[index], let end = nextBreak(from: index + 1) else { return }
      index = end
    } else if sentence.isBroken[index], index == start {
      guard let end = nextBreak(from: index + 1), end - index <= Self.longestApposition else { return }
      add(.apposition, index..<end)
      index = end
    } else {
      index = behindCoordinated(index)
    }
    readPredicate(from: index)
  }

  /// "T (R-Tex.)".
  private func behindBracket(_ start: Int) -> Int {
    guard start < sentence.count, sentence.opensBracket[start] else { return start }
    return nextBreak(from: start + 1) ?? start
  }

  /// "T and X": the predicate is that of both.
  private func behindCoordinated(_ start: Int) -> Int {
    var index = start
    guard index + 1 < sentence.count, sentence.classes[index].contains(.coordinator), sentence.isCapitalised[index + 1]
    else { return start }
    index += 1
    while index < sentence.count, !sentence.isBroken[index], sentence.isCapitalised[index] { index += 1 }
    return index
  }

  private func nextBreak(from start: Int) -> Int? {
    (start..<max(start, sentence.count)).first { sentence.isBroken[$0] }
  }

  /// Auxiliaries, negations and adverbs are passed over on the way to the verb.
  private mutating func readPredicate(from start: Int) {
    var isBe = false
    var index = start
    while index < sentence.count, index == start || !sentence.isBroken[index] {
      let part = sentence.classes[index]
      if part.contains(.negator) { isNegated = true }
      if part.contains(.be) { isBe = true }
      if !part.isDisjoint(with: [.be, .auxiliary]) { isSubject = true }
      if part.isDisjoint(with: [.negator, .be, .auxiliary, .adverb]) {
        return readVerb(at: index, isBehindBe: isBe)
      }
      index += 1
    }
  }

  private mutating func readVerb(at index: Int, isBehindBe: Bool) {
    let part = sentence.classes[index]
    let isFunctionWord = !part.isDisjoint(with: [
      .determiner, .preposition, .relative, .clause, .coordinator, .infinitive,
    ])
    if isBehindBe, part.contains(.participle) {
      return add(.passive, index..<index + 1)
    }
    if isBehindBe { add(.predicate, phrase(from: index, atMost: Self.longestPredicate)) }
    if isFunctionWord { return }
    if part.contains(.participle) { isSubject = true }
    add(.subject, index..<index + 1)
    // "T tried to help" helps too.
    let next = index + 1
    if next + 1 < sentence.count, sentence.classes[next].contains(.infinitive), !sentence.isBroken[next] {
      add(.subject, next + 1..<next + 2)
    }
  }

  /// Words up to the next break or clause word.
  private func phrase(from start: Int, atMost longest: Int) -> Range<Int> {
    var end = start
    while end < min(sentence.count, start + longest), end == start || !sentence.isBroken[end],
      sentence.classes[end].isDisjoint(with: [.clause, .relative])
    {
      end += 1
    }
    return start..<end
  }
}
