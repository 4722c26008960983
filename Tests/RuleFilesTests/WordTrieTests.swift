import Patterns
import Testing

@testable import RuleFiles

@Suite struct WordTrieTests {
  @Test func writesCommonBeginningsOnce() {
    #expect(WordTrie.pattern(for: ["claim", "claims", "claimed"]) == #"(?:\b(?i:claim(?:ed|s)?)\b)"#)
    #expect(WordTrie.pattern(for: ["organise", "organize"]) == #"(?:\b(?i:organi[sz]e)\b)"#)
    #expect(WordTrie.pattern(for: []) == nil)
  }

  @Test func mindsCaseOfCapitals() throws {
    let pattern = try #require(WordTrie.pattern(for: ["us", "US", "Miss", "miss out"]))
    #expect(
      try matches(pattern, "us Us US miss Miss Miss out MISS OUT") == [
        "us", "Us", "US", "Miss", "Miss out", "MISS OUT",
      ])
  }

  @Test func takesTheLongestAcrossShapes() throws {
    let words = ["Prime", "Prime Minister", "prime minister of", "U.S.", "U.S. Navy", "u", "C++", "c"]
    let pattern = try #require(WordTrie.pattern(for: words))
    for word in words { #expect(try matches(pattern, "(\(word))") == [word]) }
    #expect(try matches(pattern, "a Prime Minister of U.S. Navy C++") == ["Prime Minister of", "U.S. Navy", "C++"])
  }

  @Test func startsAndEndsAtWordsWhereItsWordsDo() throws {
    let pattern = try #require(WordTrie.pattern(for: ["no", "%", "é", "can't", "a.b"]))
    #expect(try matches(pattern, "no nor 5%x é née can't axb a.b") == ["no", "%", "é", "can't", "a.b"])
  }

  @Test func standsInPatternsWithComments() throws {
    let pattern = try #require(WordTrie.pattern(for: ["call for", "#one"]))
    #expect(try matches("(?x) \(pattern) # what is called", "call for #one callfor") == ["call for", "#one"])
  }

  /// Lists of words made of few letters begin alike in every way there is.
  @Test(arguments: 0..<60) func matchesJustItsWords(seed: Int) throws {
    var random = Sequence32(state: UInt32(seed) &* 2_654_435_761 &+ 12345)
    let words = Set((0..<(random.next(40) + 1)).map { _ in word(&random) })
    let source = try #require(WordTrie.pattern(for: words))
    let whole = try Pattern("^\(source)$")
    for word in words { #expect(try isWhole(whole, word), "\(word) of \(words.sorted())") }
    for _ in 0..<300 {
      let other = word(&random)
      let isOne = words.contains { $0 == other || (!Word.hasCapital($0) && $0 == other.lowercased()) }
      #expect(try isWhole(whole, other) == isOne, "\(other) of \(words.sorted())")
    }
  }

  /// Without an anchor behind it, the longest word that stands there is found.
  @Test(arguments: 0..<60) func findsTheLongest(seed: Int) throws {
    var random = Sequence32(state: UInt32(seed) &* 40503 &+ 7)
    let words = Set((0..<20).map { _ in word(&random) })
    let pattern = try #require(WordTrie.pattern(for: words))
    for text in words {
      let found = try #require(try matches("^\(pattern)", text).first)
      #expect(found == text)
    }
  }

  @Test func compilesThousandsOfWords() throws {
    var random = Sequence32(state: 99)
    let words = Set(
      (0..<4000).map { _ in
        (0..<(random.next(8) + 3)).map { _ in random.pick("abcdefghijklmnoprstuvwy") }.map(String.init).joined()
      })
    let pattern = try Pattern(try #require(WordTrie.pattern(for: words)))
    for word in words.prefix(200) { #expect(try isWhole(pattern, word)) }
  }

  private func word(_ random: inout Sequence32) -> String {
    var text = ""
    for index in 0...random.next(5) { text.append(random.pick(index == 0 ? "abAB." : "abA. '+é")) }
    return Word.asRead(text).isEmpty ? "a" : Word.asRead(text)
  }
}

/// Numbers that look random and are the same in every run.
struct Sequence32 {
  var state: UInt32

  mutating func next(_ limit: Int) -> Int {
    state = state &* 1_664_525 &+ 1_013_904_223
    return Int(state >> 8) % limit
  }

  mutating func pick(_ letters: String) -> Character {
    let all = Array(letters)
    return all[next(all.count)]
  }
}

func matches(_ source: String, _ text: String, options: Pattern.Options = []) throws -> [String] {
  let pattern = try Pattern(source, options: options)
  let bytes = Array(text.utf8)
  var found: [String] = []
  try bytes.withUnsafeBufferPointer { buffer in
    try Matcher().forEachMatch(of: pattern, in: buffer) {
      found.append(String(decoding: bytes[$0.range], as: UTF8.self))
    }
  }
  return found
}

private func isWhole(_ pattern: Pattern, _ text: String) throws -> Bool {
  let bytes = Array(text.utf8)
  return try bytes.withUnsafeBufferPointer { try Matcher().firstMatch(of: pattern, in: $0)?.range == 0..<bytes.count }
}
