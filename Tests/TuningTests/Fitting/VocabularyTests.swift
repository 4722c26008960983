import Articles
import RuleFiles
import Scoring
import TestSupport
import Testing

@testable import Tuning

@Suite struct VocabularyTests {
  private func words(_ texts: [String]) throws -> [[ReadSentence.Word]] {
    let set = try rules("rules: [{id: en.claim.number, kind: claim, type: quantity, pattern: '\\d+', \(rest)}]")
    let reading = SentenceReading(meter: InputMeter([], ruleSet: set), scale: "none", readsWords: true)
    return texts.flatMap { reading.sentences(of: Shipped.report(of: article($0), set)).map(\.words) }
  }

  private func terms(_ texts: [String], topics: [String]? = nil, least: Int = 2) throws -> [String] {
    let sentences = try words(texts)
    let topics = topics ?? sentences.indices.map { "t\($0)" }
    return Vocabulary(sentences, topics: topics.map { (set: 0, topic: $0) }, least: least).terms
  }

  @Test func namesAndNumbersAreLeftOut() throws {
    let texts = (0..<4).map { _ in "The mob in Paris met I guess 12 times; the mob met Paris's mayor." }
    let terms = try terms(texts)
    #expect(terms.contains("mob"))
    #expect(terms.contains("the mob"))
    #expect(terms.contains("i"))
    #expect(terms.contains("i guess"))
    #expect(!terms.contains { $0.contains("paris") || $0.contains("12") })
  }

  /// "vaccine" stands in one topic alone, "clinic" there more than elsewhere, "plan" everywhere.
  @Test func wordsOfOneTopicAreLeftOut() throws {
    let texts = (0..<60).map { number in
      number < 6 ? "A vaccine, a clinic and a plan." : number % 5 == 0 ? "There is a clinic." : "There is a plan."
    }
    let topics = (0..<60).map { "t\($0 / 6)" }
    let terms = try terms(texts, topics: topics, least: 3)
    #expect(!terms.contains("vaccine") && !terms.contains("clinic"))
    #expect(terms.contains("is") && terms.contains("plan"))
  }

  @Test func marksDivideNeighbours() throws {
    let terms = try terms(Array(repeating: "A vile, loud and vile crowd.", count: 3))
    #expect(terms.contains("vile crowd"))
    #expect(!terms.contains("vile loud"))
  }
}

@Suite struct LabelledFileTests {
  private let label = LabelTest(field: "label", values: "yes")

  @Test(arguments: [
    ("a.jsonl", "a.jsonl", 1.0, "label: yes"), ("a.jsonl=0.5", "a.jsonl", 0.5, "label: yes"),
    ("b/a.jsonl=0.5:opinion:opinion/factual", "b/a.jsonl", 0.5, "opinion: opinion/factual"),
    ("a.jsonl:lexical:true", "a.jsonl", 1, "lexical: true"), ("a=b.jsonl=2", "a=b.jsonl", 2, "label: yes"),
  ])
  func isRead(_ argument: String, _ path: String, _ weight: Double, _ label: String) throws {
    let test = try #require(self.label)
    let file = try #require(LabelledFile(argument, label: test))
    #expect(file.path == path)
    #expect(file.weight == weight)
    #expect(file.label.described == label)
  }

  @Test(arguments: ["", "=1", "a=much", "a=-1", "a:field", "a:field:", "a::yes", "a:f:a/b/c"])
  func isRefused(_ argument: String) throws {
    let test = try #require(label)
    #expect(LabelledFile(argument, label: test) == nil)
  }
}
