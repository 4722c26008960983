import Patterns
import Testing

/// All matches of a pattern, as texts.
private func matches(_ source: String, _ text: String, _ options: Pattern.Options = []) throws -> [String] {
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

@Suite struct Matching {
  @Test(arguments: [
    (#"\w+"#, "Erdoğan met José.", ["Erdoğan", "met", "José"]),
    (#"\bł\w+"#, "i łoś", ["łoś"]),
    (#"\d+"#, "١٢ or 34", ["١٢", "34"]),
    ("a*", "aab", ["aa", "", ""]),
    ("é*", "éé🗞️", ["éé", "", "", ""]),
    ("(?=b)", "bb", ["", ""]),
    ("", "é", ["", ""]),
  ])
  func findsInUnicode(source: String, text: String, expected: [String]) throws {
    #expect(try matches(source, text) == expected)
  }

  @Test func ignoresCaseByUnicode() throws {
    #expect(try matches("ÉCOLE", "école École", .ignoreCase) == ["école", "École"])
    #expect(try matches("ÉCOLE", "école", []) == [])
  }

  @Test func keepsCapitalsInsideCaselessPatterns() throws {
    #expect(try matches(#"(?-i:\p{Lu})\w+"#, "the Minister", .ignoreCase) == ["Minister"])
  }

  @Test func givesTheSameInMachineCode() throws {
    let pattern = try Pattern(#"(?<a>\w)(?<b>\w)?"#)
    let text = Array("ab c".utf8)
    let matcher = Matcher()
    func groups() throws -> [[Range<Int>?]] {
      var all: [[Range<Int>?]] = []
      try text.withUnsafeBufferPointer { buffer in
        try matcher.forEachMatch(of: pattern, in: buffer) { all.append($0.groups) }
      }
      return all
    }
    let interpreted = try groups()
    pattern.compileToMachineCode()
    #expect(try groups() == interpreted)
    #expect(interpreted == [[0..<2, 0..<1, 1..<2], [3..<4, 3..<4, nil]])
  }
}

@Suite struct Groups {
  @Test func aNameMayStandTwice() throws {
    let pattern = try Pattern(#"(?<content>x)|(?<content>y)(?<cue>z)"#)
    #expect(pattern.groups.map(\.name) == ["content", "content", "cue"])
    #expect(pattern.groups.map(\.number) == [1, 2, 3])
    #expect(pattern.captureCount == 3)
  }

  @Test func manyGroupsFit() throws {
    let source = (1...40).map { "(?<g\($0)>a)" }.joined()
    #expect(try matches(source, String(repeating: "a", count: 40)).count == 1)
  }
}

@Suite struct Limits {
  @Test func aHostilePatternEndsWithAFailure() throws {
    let text = String(repeating: "a", count: 40) + "b"
    #expect(throws: MatchFailure.matchLimit) { try matches("(a+)+$", text) }
  }

  @Test func machineCodeHasTheSameLimit() throws {
    let pattern = try Pattern("(a+)+$")
    pattern.compileToMachineCode()
    let text = Array((String(repeating: "a", count: 40) + "b").utf8)
    #expect(throws: MatchFailure.matchLimit) {
      try text.withUnsafeBufferPointer { try Matcher().firstMatch(of: pattern, in: $0) }
    }
  }

  @Test func aDeepPatternEndsWithAFailureOrAMatch() throws {
    // Whatever the stack allows, it must not crash.
    let text = String(repeating: "(", count: 100_000)
    _ = try? matches(#"(\((?1)?\)?)"#, text)
  }
}

@Suite struct Errors {
  @Test(arguments: [("(a", 2), ("a{2,1}", 5), ("[z-a]", 3), (#"\C"#, 2), ("(?<=a+)b", 0)])
  func sayWhere(source: String, offset: Int) {
    do {
      _ = try Pattern(source)
      Issue.record("compiled: \(source)")
    } catch {
      #expect(error.offset == offset)
      #expect(!error.message.isEmpty)
    }
  }

  @Test func emptyMatchesAreKnown() throws {
    #expect(try Pattern("a*").matchesEmpty)
    #expect(try !Pattern("a+").matchesEmpty)
  }

  @Test func libraryIsNamed() {
    #expect(PCRE2Library.version.contains("."))
    #expect(PCRE2Library.unicodeVersion.contains("."))
  }
}
