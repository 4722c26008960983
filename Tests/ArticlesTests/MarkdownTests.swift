import Testing

@testable import Articles

@Suite struct MarkdownTests {
  private func markdown(_ text: String) -> Article {
    MarkdownReader.article(id: "test", markdown: Array(text.utf8))
  }

  @Test(arguments: [
    ("# A *title* here", "A title here"),
    ("Some **strong** and __very__ text.", "Some strong and very text."),
    ("A [link](http://a.example/b_c_d \"t\") here.", "A link here."),
    ("A [link][ref] here.\n\n[ref]: http://a.example", "A link here."),
    ("“I [Mr. Kim] left.”", "⟦“I [Mr. Kim] left.”⟧"),
    ("An ![image](x.png) inside.", "An inside."),
    ("![The bridge](x.png)", "The bridge"),
    ("> Quoted *text*\n> goes on.", "Quoted text goes on."),
    ("Before.\n> Quoted.", "Before. ¶ Quoted."),
    ("- One\n- Two\n  and more", "One ¶ Two and more"),
    ("1. One\n2. Two", "One ¶ Two"),
    ("A\n\n```\ncode\n\nmore\n```\n\nB", "A ¶ B"),
    ("A `let x` B.", "A let x B."),
    ("A ``let ` x`` B.", "A let ` x B."),
    (#"2 \* 3 and \[x\]"#, "2 * 3 and [x]"),
    ("2 * 3 * 4", "2 * 3 * 4"),
    ("snake_case_name and f***ing", "snake_case_name and f***ing"),
    ("Title\n=====\n\nText.", "Title ¶ Text."),
    ("Sub\n---\nText.", "Sub ¶ Text."),
    ("A.\n\n---\n\nB.", "A. ¶ B."),
    ("A.\n***\nB.", "A. ¶ B."),
    ("Soft\nwrap here.", "Soft wrap here."),
    ("Hard  \nbreak\\\nhere.", "Hard break here."),
    ("Fish &amp; chips &mdash; &#8220;good&#x201d;.", "Fish & chips — ⟦“good”⟧."),
    ("See <https://a.example>.", "See https://a.example."),
    ("A<br>B <b>bold</b> <!-- no --> C", "A B bold C"),
    ("Note[^1].\n\n[^1]: The note.", "Note."),
    ("~~Gone~~ here.", "Gone here."),
    ("***Both*** here.", "Both here."),
    ("**A *nested* one**", "A nested one"),
    ("\"**Yes**,\" he said.", "⟦“Yes,”⟧ he said."),
    ("*\"Yes,\"* he said.", "⟦“Yes,”⟧ he said."),
    ("## Heading ##\nText.", "Heading ¶ Text."),
    ("#hashtag is text", "#hashtag is text"),
    ("| a | b |\n|---|---|\n| c | d |", "| a | b | | c | d |"),
    ("[a](b [c](d", "[a](b [c](d"),
    ("A <!-- b --\n\n> c", "A <!— b — ¶ c"),
    ("[x", "[x"), ("`x", "`x"), ("<x", "<x"), ("&x", "&x"), ("**x", "**x"), ("\\", "\\"),
  ])
  func leavesMarkupOut(_ text: String, _ marked: String) {
    #expect(markdown(text).marked == marked)
  }

  @Test func zones() {
    let article = markdown("# Title\n\n## Sub\n\nText.\n\n![Shown](x.png)\n\nPhoto: A. Person")
    #expect(article.paragraphs.map(\.zone) == [.headline, .headline, .body, .caption, .caption])
    #expect(article.metadata.title == "Title")
  }

  @Test func placesLeadToTheMarkup() {
    let article = markdown("# É *title*\n\nA [li’nk](x) &amp; **b—**c.\n")
    for (needle, original) in [("title", "title"), ("li'nk", "li’nk"), ("&", "&amp;"), ("b—", "b—"), ("c.", "c.")] {
      let range = article.readingRange(of: needle)
      #expect(article.originalText(range) == original)
    }
    let range = article.readingRange(of: "li'nk")
    #expect(article.originalRange(range) == 16..<21)
  }

  @Test func frontMatter() {
    let article = markdown("---\ntitle: \"A: b\"\nauthor: C D\ndate: 2024-01-02\nsection: News\n---\nText.")
    #expect(article.metadata.title == "A: b" && article.metadata.byline == "C D")
    #expect(article.metadata.published == "2024-01-02")
    #expect(article.metadata.extra.map(\.key) == ["section"])
    #expect(article.marked == "Text.")
  }

  @Test func headerLine() throws {
    let article = MarkdownReader.article(id: "f", markdown: try Fixtures.bytes("articles/bridge-flash.md"))
    #expect(article.metadata.byline == "Kerry Slade, Chief Reporter")
    #expect(article.metadata.published == "2025-03-11")
    #expect(article.metadata.title == "BRIDGE OF LIES: Mayor 'knew for EIGHT MONTHS' that Tarn was cracking up")
    #expect(article.paragraphs[1].sentences.count == 1)
  }
}

extension Article {
  /// Where a text stands first in the reading text.
  func readingRange(of text: String) -> Range<Int> {
    let bytes = Array(text.utf8)
    let start = reading.open.indices.first { reading.open[$0...].starts(with: bytes) } ?? 0
    return start..<(start + bytes.count)
  }
}
