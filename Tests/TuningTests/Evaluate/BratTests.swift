import Foundation
import Testing

@testable import Tuning

@Suite struct BratTests {
  private let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/gold/brat").path

  @Test func theFixtureIsRead() throws {
    let gold = GoldCollection(paths: [fixture])
    #expect(gold.failures.isEmpty)
    let row = try #require(gold.rows.first)
    guard case .attributions(let attributions)? = gold.labels(of: "attributions").first else {
      Issue.record("no attributions")
      return
    }
    let shown = attributions.map { one in
      [one.source, one.cue, one.content].map { $0.map(row.text).joined(separator: " … ") }.joined(separator: " | ")
    }
    #expect(
      shown == [
        "Captain Ines Moreau | said | the ferry would not sail before the spring",
        "she | told | “We have waited nine months, … , for one propeller.”",
        "the harbour office | According to | half of the passengers are children",
      ])
    #expect(
      gold.labels(of: "words").first.map { if case .words(let spans) = $0 { spans.map(row.text) } else { [] } } == [
        "disgrace"
      ])
  }

  @Test func aSourceMaySpeakTwice() throws {
    let text = "Ana said A and asked B."
    let gold = try GoldFile(files: [
      "a.txt": text,
      "a.ann": """
      T1\tSource 0 3\tAna
      T2\tCue 4 8\tsaid
      T3\tContent 9 10\tA
      T4\tCue 15 20\tasked
      T5\tContent 21 22\tB
      E1\tCue:T2 Source:T1 Content:T3
      E2\tCue:T4 Source:T1 Content:T5
      """,
    ]).collection()
    #expect(
      gold.labels(of: "attributions") == [
        .attributions([
          GoldAttribution(source: [0..<3], cue: [4..<8], content: [9..<10]),
          GoldAttribution(source: [0..<3], cue: [15..<20], content: [21..<22]),
        ])
      ])
  }

  @Test func spansThatAreLinkedToNothingStandAlone() throws {
    let gold = try GoldFile(files: ["a.txt": "Ana said A.", "a.ann": "T1\tcue 4 8\tsaid\nT2\tsource 0 3\tAna\n"])
      .collection()
    #expect(
      gold.labels(of: "attributions") == [
        .attributions([GoldAttribution(cue: [4..<8]), GoldAttribution(source: [0..<3])])
      ])
  }

  @Test func textsWithoutSpansCountToo() throws {
    let gold = try GoldFile(files: [
      "a.txt": "A bad day.", "a.ann": "T1\tLoaded 2 5\tbad\nT2\tPerson 0 1\tA\n", "b.txt": "A day.", "b.ann": "",
    ]).collection()
    #expect(gold.labels(of: "words") == [.words([2..<5]), .words([])])
    #expect(gold.unusedTypes == ["Person": 1])
    #expect(gold.sets.count == 1)
  }

  @Test(arguments: [
    ("T9 Cue 0 1", "T9 Cue 0 1 says nothing"), ("T9\tCue 0\tA", "T9 has the place \" 0\""),
    ("T9\tCue 5 2\tA", "T9 has the place \" 5 2\""), ("T9\tCue\tA", "T9 has no text or no place"),
    ("T9\tCue 0 99\tA", "T9 ends behind the text of 10 code points"),
    ("T9\tCue 0 1\tB", "T9 is \"B\", but there stands \"A\""), ("T1\tCue 0 1\tA", "T1 stands there twice"),
    ("R1\tSource Arg1:T1 Arg2:T7", "R1 names T7, which is no span of this file"),
    ("R1\tSource Arg1:T1", "R1 links nothing"), ("E1\t", "E1 says nothing"),
    ("A1\tPolarity T7 negative", "Polarity belongs to T7, which is no span of this file"),
    ("A1\tPolarity", "A1 belongs to nothing"), ("said 4 8", "this is no annotation"),
  ])
  func badLinesAreNamed(line: String, message: String) throws {
    let gold = try GoldFile(files: ["a.txt": "A bad day.", "a.ann": "T1\tLoaded 2 5\tbad\n\(line)\n"]).collection()
    #expect(gold.complaints == ["a.ann:2: \(message)"])
    #expect(gold.labels(of: "words") == [.words([2..<5])])
  }

  @Test func whatIsPassedOver() throws {
    let notes = "#1\tAnnotatorNotes T1\tsure?\n*\tEquiv T1 T1\nN1\tReference T1 Wiki:5\tbad\nA1\tSure T1\n"
    let gold = try GoldFile(files: ["a.txt": "A bad day.", "a.ann": "T1\tLoaded 2 5\tbad\n" + notes]).collection()
    #expect(gold.failures.isEmpty)
  }

  @Test func aTextThatIsMissingIsNamed() throws {
    let gold = try GoldFile(files: ["a.ann": "T1\tLoaded 2 5\tbad\n"]).collection()
    #expect(gold.rows.isEmpty)
    #expect(gold.complaints.first?.contains("cannot be read (no such file or directory)") ?? false)
  }
}
