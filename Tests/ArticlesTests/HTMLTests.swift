import Testing

@testable import Articles

@Suite struct HTMLTests {
  private func html(_ text: String) -> Article {
    HTMLReader.article(id: "test", html: Array(text.utf8))
  }

  @Test(arguments: [
    ("<p>One.</p><p>Two.</p>", "One. ¶ Two."),
    ("<p>A <b>bold</b>\nword.<p>Next.", "A bold word. ¶ Next."),
    ("<p>Fish &amp; chips &mdash; &ldquo;good&rdquo;</p>", "Fish & chips — ⟦“good”⟧"),
    ("<p>A b.<br>C</p>", "A b.|C"), ("<p>A<br/><br />B</p>", "A ¶ B"),
    ("<body><nav>Menu</nav><p>Text.</p><footer>End</footer>", "Text."),
    ("<body>Top<article><p>Text.</p></article>Bottom</body>", "Text."),
    ("<article><p>x</p></article><article><p>Longer text.</p></article>", "Longer text."),
    ("<main><p>Text.</p></main><p>No.</p>", "Text."),
    ("<p>A<script>if (a < b) { document.write('<p>no') }</script>B</p>", "A ¶ B"),
    ("<!-- <p>no</p> --><p>Yes.</p>", "Yes."), ("<!doctype html><p>Yes.</p>", "Yes."),
    ("<ul><li>One<li>Two</ul>", "One ¶ Two"), ("<p title=\"a > b\">Yes.</p>", "Yes."),
    ("a < b and c", "a < b and c"), ("<p>x", "x"), ("<p", ""), ("<", "<"), ("", ""), ("<!--", ""),
    ("<p>“<i>Yes</i>,” he said.</p>", "⟦“Yes,”⟧ he said."), ("<nav>a<nav>b</nav>c</nav>d", "d"),
  ])
  func takesTheTextOut(_ text: String, _ marked: String) {
    #expect(html(text).marked == marked)
  }

  @Test func saysWhatThePageSays() {
    let article = html(
      """
      <html><head><title>T | Site</title><meta property="og:title" content="T &amp; U"><meta name=author content='A B'>
      <meta property="article:published_time" content="2024-01-02T03:04:05Z"><meta property="og:site_name" content="S">
      <link rel="canonical" href="https://a.example/x"></head><body><h1>Heading</h1>
      <figure><img src=x><figcaption>Shown.</figcaption></figure><h2>Sub</h2><p>Text.</p></body></html>
      """)
    let metadata = article.metadata
    #expect(metadata.title == "T & U" && metadata.byline == "A B" && metadata.published == "2024-01-02T03:04:05Z")
    #expect(metadata.outlet == "S" && metadata.url == "https://a.example/x")
    #expect(article.marked == "Heading ¶ Shown. ¶ Sub ¶ Text.")
    #expect(article.paragraphs.map(\.zone) == [.headline, .caption, .headline, .body])
  }

  @Test func placesLeadToThePage() {
    let article = html("<p>É &eacute;x <b>li’nk</b>.</p>")
    #expect(article.originalText(article.readingRange(of: "éx")) == "&eacute;x")
    #expect(article.originalRange(article.readingRange(of: "li'nk")) == 18..<23)
  }

  @Test(arguments: 0..<10)
  func anythingHoldsTogether(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces =
      GeneratedText.pieces + [
        "<p>", "</p>", "<br>", "<h1>", "</h1>", "<nav>", "</nav>", "<!--", "-->", "<article>", "<",
      ]
    for _ in 0..<25 {
      let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      Invariants.check(html(text))
    }
  }
}
