import Articles
import RuleFiles
import Testing

@testable import Tuning

@Suite struct TermRankingTests {
  private func judged(_ text: String, _ judgement: Judgement, group: Int) -> JudgedText {
    let article = ArticleReader.article(id: "a\(group)", plainText: Array(text.utf8))
    return JudgedText(MiningText(article, group: group, language: LanguageData()), all: judgement)
  }

  private func terms(_ texts: [JudgedText], leastGroups: Int = 3, keepsNames: Bool = false) -> [MinedTerm] {
    TermRanking(side: .misses, leastGroups: leastGroups, leastZ: 1.6, inflections: .none)
      .terms(texts, names: keepsNames ? nil : NameWords(texts.map(\.text)))
  }

  /// Texts that were rightly left, in groups of their own.
  private var rest: [JudgedText] {
    (0..<20).map { judged("The council met on the hill and went home in the rain.", .left, group: 100 + $0) }
  }

  @Test func findsWhatTheMissedHaveInCommon() {
    let missed = (0..<4).map {
      judged("The council met on the hill and went home, an utter disgrace, in the rain.", .missed, group: $0)
    }
    let found = terms(missed + rest)
    #expect(found.first?.term == "an utter disgrace")
    #expect(Set(found[0].folded).isSuperset(of: ["utter", "disgrace", "utter disgrace"]))
    #expect(found[0].count.groups == 4)
    #expect(found[0].share == 1)
    #expect(!found.contains { $0.words.contains("council") })
  }

  @Test func oneArticleMakesNoTerm() {
    let missed = (0..<6).map { _ in judged("The council met in disgrace.", .missed, group: 0) }
    #expect(!terms(missed + rest).contains { $0.forms.contains("disgrace") })
    #expect(terms(missed + rest, leastGroups: 1).contains { $0.term.contains("disgrace") })
  }

  @Test func namesAreKeptOut() {
    let missed = (0..<4).map { judged("The council met Tilda Marr in disgrace.", .missed, group: $0) }
    #expect(!terms(missed + rest).contains { $0.term.contains("marr") })
    #expect(terms(missed + rest, keepsNames: true).contains { ($0.folded + [$0.term]).contains("tilda marr") })
  }

  @Test func whatIsAsCommonElsewhereSaysNothing() {
    let missed = (0..<4).map { judged("They went home.", .missed, group: $0) }
    let left = (0..<4).map { judged("They went home.", .left, group: 10 + $0) }
    #expect(terms(missed + left).isEmpty)
  }

  @Test func numbersAreOneWord() {
    let missed = ["12", "1,300", "7"].enumerated().map {
      judged("It rose \($0.element) percent.", .missed, group: $0.offset)
    }
    #expect(terms(missed + rest).contains { ($0.folded + [$0.term]).contains("# percent") })
  }

  @Test func aPhraseEndsAtAMark() {
    let missed = (0..<4).map { judged("A sham, a fraud.", .missed, group: $0) }
    #expect(!terms(missed + rest).contains { ($0.folded + [$0.term]).contains("sham a") })
  }
}
