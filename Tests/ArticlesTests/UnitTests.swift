import Testing

@testable import Articles

@Suite struct UnitTests {
  @Test(arguments: [
    ("“One. Two,” she said. Three.", ["“________,” she said.", "Three."]),
    ("“A b.” “C d.”", ["“___.”", "“___.”"]),
    ("A b. C d.\n\nE.", ["A b.", "C d.", "E."]),
    ("“He said ‘no. Never.’ Then he left,” she said.", ["“" + String(repeating: "_", count: 37) + ",” she said."]),
    ("“Open. Still open.\n\nMore.", ["“________________.", "More."]),
  ])
  func outside(_ text: String, _ units: [String]) {
    let article = read(text)
    let shown = article.maskedUnits.map { Self.shown(article.reading.masked[$0.range]) }
    #expect(shown == units)
  }

  @Test(
    arguments: [
      ("“One two. Three four,” she said.", ["One two.", "Three four,"]),
      ("He called it “a disgrace”.", []),
      ("“I said ‘no. Never.’ Then he left. Yes,” she said.", ["I said ‘_________.’", "Then he left.", "Yes,"]),
      ("“One two three four”", ["One two three four"]),
      ("“He asked, ‘Why? How?’” she said.", ["He asked, ‘________?’"]),
    ] as [(String, [String])])
  func inside(_ text: String, _ units: [String]) {
    let article = read(text)
    let shown = article.insideUnits.map { Self.shown(article.reading.maskedInside[$0.range]) }
    #expect(shown == units)
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { $0 == maskByte ? 0x5F : $0 }, as: UTF8.self)
  }

  @Test(arguments: [
    ("", 0), ("one", 1), ("one two", 2), ("don't stop", 2), ("long-term plan", 2), ("a - b", 2),
    ("It's 3.5 percent", 4),
    ("Erdoğan und José", 3), ("snake_case", 1), ("workers' union", 2), ("“yes”, no", 2), ("A.\n\nB c.", 3), ("…", 0),
    ("他来了", 1), ("U.S.", 2),
  ])
  func words(_ text: String, _ count: Int) {
    #expect(read(text).wordCount == count)
  }

  @Test func placesAreFoundBySearch() {
    let article = read("A b. C.\n\nD.")
    let open = article.reading.open
    #expect(open.indices.map { article.sentenceIndex(at: $0) } == [0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2])
    #expect(open.indices.map { article.paragraphIndex(at: $0) } == [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1])
    #expect(read("").sentenceIndex(at: 0) == nil)
  }
}
