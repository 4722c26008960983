import Articles
import Matching
import RuleFiles
import Scoring
import TestSupport
import Testing

/// Which places of a text a target is found in, with the shipped names and titles.
@Suite struct Targets {
  private func mentions(_ text: String, of target: RequestedTarget? = nil) throws -> [String: [String]] {
    let metadata = Metadata(targets: target.map { [$0] } ?? [])
    let article = ArticleReader.article(id: "a", plainText: Array(text.utf8), metadata: metadata)
    let report = Scorer(try Shipped.rules()).report(of: article, matches: Matches(findings: []))
    return Dictionary(uniqueKeysWithValues: report.targets.map { ($0.name, $0.mentions.map(article.reading.text)) })
  }

  @Test(arguments: [
    (
      "General Ana Ruiz spoke. Ruiz was late, and she left. Gen. Ruiz won.", "Ana Ruiz",
      ["Ana Ruiz", "Ruiz", "she", "Ruiz"]
    ),
    ("Ana Ruiz met Tom Hall. He left.", "Ana Ruiz", ["Ana Ruiz"]),
    (
      "The People's Front Army (PFA) grew. The PFA won in Pakistan.", "PFA", ["Front Army", "PFA", "PFA"]
    ),
    ("Spain won. Spaniards cheered in Spain.", "Spain", ["Spain", "Spain"]),
  ])
  func areFoundWhenNamed(text: String, name: String, expected: [String]) throws {
    #expect(try mentions(text, of: RequestedTarget(name: name))[name] == expected)
  }

  @Test func oneMentionCanBeMeant() throws {
    let target = RequestedTarget(name: "Spain", mention: 32..<37)
    #expect(try mentions("Spain won. Spaniards cheered in Spain.", of: target) == ["Spain": ["Spain"]])
  }

  @Test func areFoundByThemselves() throws {
    let text = """
      The Prime Minister of Belmark met Mayor Ines Okafor on Monday. Okafor thanked Belmark. The mayor of Tull, \
      Ines Okafor, said the Northern Rail Authority (NRA) had failed. The NRA denied it.
      """
    let found = try mentions(text)
    #expect(found["Ines Okafor"] == ["Ines Okafor", "Okafor", "Ines Okafor"])
    #expect(found["Belmark"] == ["Belmark", "Belmark"])
    #expect(found["Northern Rail Authority"]?.count == 3)
    #expect(found["Monday"] == nil)
  }
}
