import Testing

@testable import Articles

@Suite struct HeaderTests {
  @Test(
    arguments: [
      ("date 2024-08-29 By Asma Khan Durrani", "2024-08-29", "Asma Khan Durrani"),
      ("By Jane Doe", nil, "Jane Doe"),
      ("By Jane Doe and John Q. Public | 12 March 2024", "2024-03-12", "Jane Doe and John Q. Public"),
      ("Published: March 12, 2024", "2024-03-12", nil),
      ("Published 2 May 2024. Interview by Selma Hartigan", "2024-05-02", "Selma Hartigan"),
      ("Published 12 March 2025 | By the Ledger Staff", "2025-03-12", "the Ledger Staff"),
      (
        "14 November 2024 | Updated 17:05 | By Ruth Achterberg and Joan Ferré", "2024-11-14",
        "Ruth Achterberg and Joan Ferré"
      ),
      (
        "March 13, 2019, 4:32 AM GMT By Ben Collins and Brandy Zadrozny", "2019-03-13",
        "Ben Collins and Brandy Zadrozny"
      ),
      ("2024-08-29T10:15:00Z", "2024-08-29T10:15:00Z", nil),
      ("Thursday, 29th August 2024", "2024-08-29", nil),
      ("By Leonora Vance-Adeyemi", nil, "Leonora Vance-Adeyemi"),
      ("BY KERRY SLADE", nil, "KERRY SLADE"),
      ("*By Kerry Slade, Chief Reporter* | 11 March 2025", "2025-03-11", "Kerry Slade, Chief Reporter"),
      ("By María de la Cruz", nil, "María de la Cruz"),
    ] as [(String, String?, String?)])
  func readsAHeader(_ line: String, _ published: String?, _ byline: String?) {
    let article = read(line + "\n\nThe text.")
    #expect(article.marked == "The text.")
    #expect(article.metadata.published == published)
    #expect(article.metadata.byline == byline)
  }

  @Test(arguments: [
    "By contrast, Romney operatives said so.", "By 2015, the market was in a slide.", "By the way, he left.",
    "Published reports say otherwise.", "In March 2024 he left.", "17:05", "May was cold.", "The date is 2024-08-29.",
    "By Monday.", "12 people died.", "Date: unknown", "By Jane Doe, who left early", "March 2024", "2024",
    "Updated 17:05", "On 12 March 2024 he came.",
  ])
  func leavesAParagraph(_ line: String) {
    let article = read(line + "\n\nThe text.")
    #expect(article.paragraphs.count == 2)
    #expect(article.metadata.published == nil && article.metadata.byline == nil)
  }

  @Test func theSenderWins() {
    let metadata = Metadata(byline: "A", published: "2020-01-01")
    let article = ArticleReader.article(
      id: "t", plainText: Array("date 2024-08-29 By B C\n\nText.".utf8), metadata: metadata)
    #expect(article.metadata.byline == "A" && article.metadata.published == "2020-01-01")
    #expect(article.paragraphs.count == 1)
  }

  @Test func aHeadlineAboveAHeader() {
    let article = read("Ministers knew\n\nBy Jane Doe\n\nThe text.")
    #expect(article.metadata.title == "Ministers knew")
    #expect(article.paragraphs.map(\.zone) == [.headline, .body])
  }

  @Test(
    arguments: [
      ("# Title", .headline), ("17:05\n### Rail line closed", .headline), ("#hashtag here", .body), ("A # b", .body),
      ("Photo: The bridge", .caption), ("Image caption The bridge", .caption), ("Photographs of it exist.", .body),
    ] as [(String, Zone)])
  func zones(_ text: String, _ zone: Zone) {
    #expect(read("First.\n\n" + text).paragraphs.map(\.zone) == [.body, zone])
  }

  @Test func aHeaderLineOnTopOfItsParagraph() {
    let article = read("By Jane Doe\nThe text.\n\nMore.")
    #expect(article.marked == "The text. ¶ More." && article.metadata.byline == "Jane Doe")
  }

  @Test func noParagraphAfterTheThirdIsAHeader() {
    #expect(read("A.\n\nB.\n\nC.\n\nBy Jane Doe").paragraphs.count == 4)
  }
}
