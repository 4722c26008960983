import Testing

@testable import Tuning

@Suite struct GoldFormTests {
  @Test func attributions() throws {
    let marked = Marked("🗞️ [source:Ana Ruíz] [cue:said] [content:it] [cue:again] [content:rained].")
    let gold = try GoldFile([
      marked.attribution(), #"{"text": "It rained.", "attributions": []}"#,
      #"{"text": "x", "attributions": [{"kind": "attribution-no-source", "content": [[0, 1]]}]}"#,
    ]).collection()
    let expected = GoldAttribution(
      source: marked.ranges("source"), cue: marked.ranges("cue"), content: marked.ranges("content"))
    #expect(gold.labels(of: "attributions") == [.attributions([expected]), .attributions([]), .attributions([])])
    #expect(gold.failures.isEmpty && gold.sets.count == 1)
  }

  @Test func rolesOfAFileAreNotWords() throws {
    let marked = Marked("[source:Ana] [cue:said] [content:it rained].")
    let gold = try GoldFile([#"{"text": "It rained.", "spans": []}"#, marked.spans(withRoles: true)]).collection()
    #expect(gold.sets.map(\.question) == [.roles])
    #expect(
      gold.labels(of: "roles") == [.roles([]), .roles(marked.marks.map { RoleSpan(role: $0.role, range: $0.range) })])
  }

  @Test func aFileMayAskTwoQuestions() throws {
    let marked = Marked("A [w:reckless] plan.")
    let gold = try GoldFile([
      marked.spans(withRoles: false, ", \"label\": \"biased\""),
      #"{"text": "A plan.", "spans": [], "label": "neutral"}"#,
    ]).collection()
    #expect(gold.labels(of: "loaded") == [.scale(true), .scale(false)])
    #expect(gold.labels(of: "words") == [.words(marked.ranges("w")), .words([])])
  }

  @Test(arguments: [
    (#""label": "yes""#, #""label": "no""#, "checkworthiness"),
    (#""label": "subj""#, #""label": "obj""#, "subjectivity"),
    (#""label": "biased""#, #""label": "none""#, "loaded"),
    (#""label": "biased", "lexical": true"#, #""label": "biased", "lexical": false"#, "loaded"),
  ])
  func knownLabels(yes: String, no: String, scale: String) throws {
    let gold = try GoldFile([#"{"text": "One.", \#(yes)}"#, #"{"text": "Two.", \#(no)}"#]).collection()
    #expect(gold.sets.count == 1 && gold.scales == [scale])
    #expect(gold.labels(of: scale) == [.scale(true), .scale(false)])
  }

  @Test func theUserSaysWhatLabelsMean() throws {
    let file = GoldFile([#"{"text": "One.", "verdict": "slanted"}"#, #"{"text": "Two.", "verdict": "plain"}"#])
    #expect(try file.collection().complaints == ["gold.jsonl:0: its records have no labels that are known"])
    let request = GoldRequest(scale: "tone", field: "verdict", positive: "slanted")
    #expect(try file.collection(request).labels(of: "tone") == [.scale(true), .scale(false)])
    let truth = GoldFile([#"{"text": "One.", "flag": true}"#, #"{"text": "Two.", "flag": false}"#])
    #expect(
      try truth.collection(GoldRequest(scale: "tone", field: "flag")).labels(of: "tone") == [
        .scale(true), .scale(false),
      ])
    let both = GoldFile([#"{"text": "One.", "label": "biased", "score": 1.5}"#])
    #expect(try both.collection(GoldRequest(form: .polarity)).sets.map(\.question) == [.polarity])
  }

  @Test func stancesAndPlaces() throws {
    let gold = try GoldFile([
      #"{"text": "Ana won.", "target": {"text": "Ana", "start": 0, "end": 3}, "label": "positive"}"#,
      #"{"paragraphs": ["Ana won.", "Ana lost."], "target": {"text": "Ana"}, "paragraph_labels": ["positive", null], "label": "neutral"}"#,
      #"{"text": "It rained.", "score": -1.5, "editorial": "e1"}"#,
      #"{"text": "It rained.", "event": "rain", "outlet": "Echo", "bias_density": 0.25}"#,
    ]).collection()
    #expect(gold.labels(of: "target") == [.target(.positive)])
    #expect(gold.labels(of: "paragraphs") == [.paragraphs([.positive, nil], whole: .neutral)])
    #expect(gold.labels(of: "polarity") == [.polarity(-1.5)])
    #expect(gold.labels(of: "order") == [.order(GoldPlace(event: "rain", outlet: "Echo", density: 0.25))])
    #expect(gold.rows.map(\.group).suffix(2) == ["e1", "rain"])
    #expect(gold.failures.isEmpty)
  }

  @Test func onlyLexicalSpansAreWords() throws {
    let gold = try GoldFile([
      #"{"text": "A bad day", "spans": [{"start": 2, "end": 5, "bias": "lexical"}, {"start": 0, "end": 9, "bias": "informational"}]}"#
    ]).collection()
    #expect(gold.labels(of: "words") == [.words([2..<5])])
  }
}
