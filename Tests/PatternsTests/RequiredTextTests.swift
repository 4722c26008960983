import Patterns
import Testing

@Suite struct RequiredTexts {
  @Test(
    arguments: [
      ("claims?", [["claim", "claims"]]), (#"\d+ votes"#, [[" votes"]]),
      ("(?:say|said) that", [["say that", "said that"]]),
      (#"\w+"#, []), ("a?", []), ("(?:cat)*", []), ("(?:cat)+", [["cat"]]), ("Cat|dog", [["cat", "dog"]]),
      (#"(?:cat|\w+)"#, []), (#"(?:big \w+|small \d+) cat"#, [["big ", "small "], [" cat"]]),
      ("[ab]c", [["ac", "bc"]]),
      ("(?=x)y", [["y"]]), ("(?!x)y", [["y"]]), (#"(a)\1b"#, [["a"], ["b"]]), (" ", []), ("(*ACCEPT)a", []),
      ("É", []), ("É.a", [["a"]]), ("“a”", [["“a”"]]), ("(?:a|b(?:c|d))e?", [["a", "ae", "bc", "bce", "bd", "bde"]]),
      ("(?i:K)elvin", [["kelvin"]]),
    ] as [(String, [Set<String>])])
  func areFound(pattern: String, expected: [Set<String>]) {
    #expect(RequiredText(of: PatternParser.parse(pattern)).factors == expected)
  }

  @Test func theLongestTellsMost() {
    let text = RequiredText(of: PatternParser.parse(#"a\d+(?:claims|alleges)\d+xyz"#))
    #expect(text.best == ["claims", "alleges"])
  }

  @Test func lettersThatMatchEachOtherFoldAlike() throws {
    #expect(LetterFolding.fold("\u{212A}elvin \u{17F}ays") == "kelvin says")
  }
}
