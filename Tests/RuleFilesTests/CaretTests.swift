import Testing

@testable import RuleFiles

/// Where the carets go: always under what was typed, however it was typed.
@Suite struct CaretTests {
  /// What stands above the carets of each error.
  private func shown(_ fields: String, top: String = "") throws -> [String] {
    let pack = try WrittenPack.rule(fields, top: top)
    do throws(RuleFileErrors) {
      _ = try PackReader.read(folders: [pack.folder])
      return []
    } catch {
      return error.errors.map { error in
        let line = (error.line ?? "").unicodeScalars.dropFirst(error.place.column - 1).prefix(error.length)
        return String(String.UnicodeScalarView(line))
      }
    }
  }

  @Test(arguments: [
    (#"pattern: a**+"#, "*"),
    (#"pattern: 'a**+'"#, "*"),
    (#"pattern: 'it''s ''a'' **+'"#, "*"),
    (#"pattern: "\\d\u00A3**+""#, "*"),
    (#"pattern: "\x41\"\t**+""#, "*"),
    (#"pattern: 'É日本🗞️ **+'"#, "*"),
    (#"pattern: 'a \p{Foo} b'"#, "}"),
    (#"pattern: '[z-a]'"#, "a"),
    (#"pattern: 'a)b'"#, ")"),
    (#"pattern: '(?<value>a)(?<vlaue>b)'"#, "vlaue"),
    (#"pattern: 'a {{nothing}} b'"#, "{{nothing}}"),
    (#"pattern: 'a b{,7} c'"#, "{,7}"),
    (#"pattern: 'a {{nothing} b'"#, "{{"),
    (#"unless: [ok, 'a)']"#, ")"),
  ])
  func standUnderWhatWasTyped(field: String, text: String) throws {
    let fields = field.hasPrefix("unless") ? "words: [a]\n\(field)" : field
    #expect(try shown(fields) == [text])
  }

  @Test func standOnTheRightLine() throws {
    #expect(
      try WrittenPack.rule("pattern: |-\n    (?x) one\n    two**+\n      three").faults() == ["bad-pattern 5:13+1"])
    #expect(try WrittenPack.rule("pattern: >-\n    one\n    two**+\n    three").faults() == ["bad-pattern 5:13+1"])
    #expect(try WrittenPack.rule("pattern: 'one\n    two**+\n    three'").faults() == ["bad-pattern 4:13+1"])
    #expect(try WrittenPack.rule("pattern: \"one\\\n    two**+\"").faults() == ["bad-pattern 4:13+1"])
  }

  @Test func standUnderTheNameThatBrings() throws {
    let top = "defines:\n  inner: 'c(d'\n  outer: 'b {{inner}}'\n"
    let pack = try WrittenPack.rule("pattern: 'a {{outer}}'", top: top)
    #expect(pack.faults() == ["bad-pattern 6:17+9"])
    do throws(RuleFileErrors) {
      _ = try PackReader.read(folders: [pack.folder])
    } catch {
      #expect(error.errors[0].other?.place.line == 3)
      #expect(error.errors[0].other?.place.column == 14)
    }
  }

  /// A broken define is said once, however many rules use it.
  @Test func aBrokenDefineIsSaidOnce() throws {
    let one = WrittenPack.ruleFile("pattern: '{{inner}} a'", top: "defines:\n  inner: 'c(d'\n")
    let two = WrittenPack.ruleFile("id: test.claim.two\npattern: '{{inner}} b'")
    #expect(try WrittenPack(["one.yaml": one, "two.yaml": two]).faults() == ["bad-pattern 5:15+9"])
  }

  @Test func longLinesAreCut() throws {
    let pattern = String(repeating: "word ", count: 60) + "a)" + String(repeating: " word", count: 60)
    let pack = try WrittenPack.rule("pattern: '\(pattern)'")
    do throws(RuleFileErrors) {
      _ = try PackReader.read(folders: [pack.folder])
      Issue.record("no error")
    } catch {
      let lines = error.errors[0].rendered.split(separator: "\n").map(Array.init)
      let caret = try #require(lines[4].firstIndex(of: "^"))
      #expect(lines[3][caret] == ")")
      #expect(lines.allSatisfy { $0.count < 140 })
    }
  }
}
