import Articles
import Testing

@testable import Tuning

@Suite struct MarkedPassageTests {
  private func passage(_ marked: String, part: Range<Int>? = nil) -> String {
    let marked = Marked(marked)
    let article = ArticleReader.article(id: "a", plainText: Array(marked.text.utf8))
    let row = GoldRow(id: "a", article: article, record: .null, group: "a", file: "a", line: 1)
    let marks = marked.marks.map { TextMark(role: $0.role.isEmpty ? nil : $0.role, range: $0.range) }
    return MarkedPassage(row: row, marks: marks, part: part).text
  }

  @Test(arguments: [
    "A plain text.", "[source:Ana 🗞️] [cue:said] [content:it rained].", "[content:She [cue:said] no] then.",
    "[content:One] and [content:two]",
  ])
  func aShortTextIsShownWhole(marked: String) {
    #expect(passage(marked) == marked)
  }

  @Test func ofALongTextTheSurroundingsAreShown() {
    let long = String(repeating: "before ", count: 60) + "[cue:said]" + String(repeating: " behind", count: 60)
    let before = Array(repeating: "before", count: 8).joined(separator: " ")
    let behind = Array(repeating: "behind", count: 8).joined(separator: " ")
    #expect(passage(long) == "…\(before) [cue:said] \(behind)…")
  }

  @Test func aMarkThatIsTooLongIsCutAtABlank() {
    let shown = passage("[content:" + String(repeating: "word ", count: 200) + "end]")
    #expect(shown.hasPrefix("[content:word word ") && shown.hasSuffix(" word]…"))
    #expect(shown.count < 500)
  }

  @Test func linesBecomeOneAndPartsStayInside() {
    #expect(passage("One.\n\n[w:Two] lines\nhere.") == "One. [w:Two] lines here.")
    #expect(passage("One. [w:Two]. Three.", part: 5..<9) == "[w:Two].")
  }
}
