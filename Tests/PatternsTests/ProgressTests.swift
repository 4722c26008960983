import Patterns
import Testing

@Suite struct ProgressTests {
  /// `matched|wanted` of the pattern, and `text` of the subject; "forbidden" where that is why.
  private func progress(_ source: String, _ text: String, names: [Pattern.Name] = []) throws -> String? {
    let pattern = try Pattern(source, names: names)
    let bytes = Array(text.utf8)
    let probe = try #require(PatternProbe(pattern))
    guard let progress = bytes.withUnsafeBufferPointer({ probe.progress(in: $0) }) else { return nil }
    let stood = String(decoding: bytes[progress.text], as: UTF8.self)
    return "\(pattern.written(progress.matched)) ‹\(stood)› \(pattern.written(progress.wanted))"
      + (progress.isForbidden ? " forbidden" : "")
  }

  @Test(arguments: [
    ("(\\w+) said that", "Ana said this", "(\\w+) said th ‹Ana said th› at"),
    ("(?:a|the) (?:big )?dog", "the big cat", "(?:a|the) (?:big )? ‹the big › dog"),
    ("(?:(?:a|the) dog)", "the cat", "(?:a|the)  ‹the › dog"),
    ("good(?! luck)", "good luck", "good ‹good› (?! luck) forbidden"),
    ("one two|one three four", "one three five", "one three f ‹one three f› our"),
    ("[ab]+\\Qx.y\\E\\d{2,}z", "abx.y12", "[ab]+\\Qx.y\\E\\d{2,} ‹abx.y12› z"),
    ("élan vital", "élan mortel", "élan  ‹élan › vital"),
  ]) func goesToTheFurthestItem(pattern: String, text: String, expected: String) throws {
    #expect(try progress(pattern, text) == expected)
  }

  @Test func isNoneWhereThePatternMatchesOrNothingBegins() throws {
    #expect(try progress("a b", "a b") == nil)
    #expect(try progress("x y", "a b") == nil)
  }

  @Test func namesStandForWhatWasPutIn() throws {
    let names = [Pattern.Name(name: "article", range: 0..<10)]
    #expect(try progress("(?:a|the) dog", "the cat", names: names)?.hasPrefix("{{article}} ") == true)
  }

  @Test(arguments: [
    ("(\\w+) said that", "nobody spoke", " said that"), ("(?:x|y)?a(?:b|c)", "a d", "(?:b|c)"),
    ("(?i)(?:Ana) (?-i)(?:Bo)", "ana bo", "(?:Bo)"), ("one (?:two)|three", "one ", "(?:two)"),
    ("one|three", "one", nil),
    ("(a)\\1 b", "a b", nil),
  ]) func aPartThatStandsNowhereIsMissing(source: String, text: String, expected: String?) throws {
    let pattern = try Pattern(source)
    let bytes = Array(text.utf8)
    let missing = PatternTokens(pattern).missing { token in
      bytes.withUnsafeBufferPointer { (try? Matcher().firstMatch(of: token, in: $0)) != nil }
    }
    #expect(missing.map { pattern.written($0.range) } == expected)
  }

  @Test func theOutlineKnowsWhereAnOffsetStands() {
    let outline = PatternOutline("a(?:b|cd)+[)]e")
    #expect(outline.path(to: 0) == [0])
    #expect(outline.path(to: 4) == [1, 0])
    #expect(outline.path(to: 7) == [1, 1])
    #expect(outline.path(to: 10) == [2])
    #expect(outline.path(to: 13) == [3])
    #expect(outline.path(to: 14) == [4])
  }
}
