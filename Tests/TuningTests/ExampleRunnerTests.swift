import RuleFiles
import TestSupport
import Testing
import Tuning

/// The runner must be able to fail.
@Suite struct ExampleRunning {
  private func problems(_ hits: String, _ misses: String, fields: String = "kind: signal, words: [good]") throws
    -> [String]
  {
    let set = try rules("rules:\n  - {id: t.r, \(fields), message: m, why: w, hits: [\(hits)], misses: [\(misses)]}\n")
    return ExampleRunner(set).failures(of: 0, variants: [.plain]).map(\.problem)
  }

  @Test(arguments: [
    ("'A [match:good] day.'", "'A bad day.'", []),
    ("'A bad day.'", "'A bad day.'", ["does not match"]),
    ("'A [match:good day].'", "'A bad day.'", ["match is \"good\""]),
    ("'A good day.'", "'A good day.'", ["should not match, but finds \"good\""]),
    ("{text: 'A good day.', voice: attributed}", "'Bad.'", ["voice is author"]),
    ("{text: 'A good day.', type: x}", "'Bad.'", ["type is none, not x"]),
  ])
  func sayWhatIsWrong(hit: String, miss: String, expected: [String]) throws {
    #expect(try problems(hit, miss) == expected)
  }

  @Test func changesKeepWhatIsMarked() throws {
    let set = try rules(
      """
      rules:
        - id: t.r
          kind: attribution
          type: direct
          pattern: '(?<content>“\\x01+,?”) (?<cue>said) (?<source>\\w+)'
          message: m
          why: w
          hits: ['[content:“Un café,”] [cue:said] [source:José].']
          misses: ['He said no.']
      """)
    #expect(ExampleRunner(set).failures(of: 0) == [])
  }
}
