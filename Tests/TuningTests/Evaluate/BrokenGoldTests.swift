import Testing

@testable import Tuning

/// Each bad line is named and left out; the others stay.
@Suite struct BrokenGoldTests {
  @Test(arguments: [
    (
      #"{"text": "Ana said.", "attributions": [{"source": [[0, 99]]}]}"#,
      "a source is from 0 to 99, but the text has 9 code points"
    ),
    (
      #"{"text": "Ana said.", "attributions": [{"source": [[3, 3]]}]}"#,
      "a source is from 3 to 3, but the text has 9 code points"
    ),
    (
      #"{"text": "Ana said.", "attributions": [{"cue": [["4", "8"]]}]}"#,
      "a cue has no whole numbers as its start and end"
    ),
    (#"{"text": "Ana said.", "attributions": [{"cue": [4, 8]}]}"#, "a cue is no pair of offsets"),
    (#"{"text": "Ana said.", "attributions": {"cue": []}}"#, "\"attributions\" is no list"),
    (#"{"text": "Ana said.", "attributions": ["x"]}"#, "an attribution is no object"),
    (#"{"text": "Ana said."}"#, "the record has no label"),
    (#"{"text": 4, "attributions": []}"#, "the record has neither \"text\" nor \"paragraphs\""),
    (#"["text"]"#, "the line is no object"),
  ])
  func inAttributions(line: String, message: String) throws {
    let good = Marked("[source:Ana] [cue:said] [content:it rained].").attribution()
    let gold = try GoldFile([good, line, good]).collection()
    #expect(gold.complaints == ["gold.jsonl:2: \(message)"])
    #expect(gold.rows.count == 2 && gold.labels(of: "attributions").count == 2)
  }

  @Test(arguments: [
    (#""label": "perhaps""#, "\"label\" has the label \"perhaps\""), (#""label": ["yes"]"#, "\"label\" is a list"),
    (#""label": null"#, "the record has no label"),
  ])
  func inScales(field: String, message: String) throws {
    let gold = try GoldFile([#"{"text": "A.", \#(field)}"#, #"{"text": "B.", "label": "yes"}"#]).collection()
    #expect(gold.complaints == ["gold.jsonl:1: \(message)"])
    #expect(gold.labels(of: "checkworthiness") == [.scale(true)])
  }

  @Test(arguments: [
    (#""spans": [{"start": 0, "end": 4}]"#, "a span is from 0 to 4, but the text has 3 code points"),
    (#""spans": [{"start": 0, "end": 1, "text": "b"}]"#, "a span is \"b\", but from 0 to 1 stands \"a\""),
    (#""spans": "a""#, "\"spans\" is no list"), (#""spans": [[0, 1]]"#, "a span is no object"),
  ])
  func inWords(field: String, message: String) throws {
    let good = #"{"text": "a b", "spans": [{"start": 0, "end": 1, "text": "a"}]}"#
    let gold = try GoldFile([good, #"{"text": "a b", \#(field)}"#]).collection()
    #expect(gold.complaints == ["gold.jsonl:2: \(message)"])
    #expect(gold.rows.count == 1)
  }

  @Test(arguments: [
    (#"{"text": "Ana won.", "target": {"text": "Ana"}, "label": "good"}"#, "\"label\" has the label \"good\""),
    (#"{"text": "Ana won.", "target": {"text": ""}, "label": "neutral"}"#, "\"target\" has no \"text\""),
    (
      #"{"text": "Ana won.", "target": {"text": "Ana", "start": 1, "end": 4}, "label": "neutral"}"#,
      "\"target\" is \"Ana\", but from 1 to 4 stands \"na \""
    ),
  ])
  func inTargets(line: String, message: String) throws {
    let good = #"{"text": "Ana won.", "target": {"text": "Ana", "start": 0, "end": 3}, "label": "positive"}"#
    let gold = try GoldFile([line, good]).collection()
    #expect(gold.complaints == ["gold.jsonl:1: \(message)"])
    #expect(gold.labels(of: "target") == [.target(.positive)])
  }

  @Test(arguments: [
    (
      #"{"paragraphs": ["A."], "target": {"text": "A"}, "paragraph_labels": ["neutral", "neutral"]}"#,
      "there are 2 labels for 1 paragraphs"
    ),
    (#"{"paragraphs": ["A."], "paragraph_labels": ["neutral"]}"#, "the record has no \"target\""),
    (
      #"{"paragraphs": ["A."], "target": {"text": "A"}, "paragraph_labels": ["fine"]}"#,
      "\"paragraph_labels\" has the label \"fine\""
    ),
    (#"{"text": "A.", "score": "high"}"#, "\"score\" is \"high\""),
    (#"{"text": "A.", "bias_density": 0.5}"#, "the record has no \"event\""),
  ])
  func inTheOthers(line: String, message: String) throws {
    let good = [
      #"{"paragraphs": ["A."], "target": {"text": "A"}, "paragraph_labels": ["neutral"]}"#,
      #"{"text": "A.", "score": 1}"#, #"{"text": "A.", "event": "e", "bias_density": 1}"#,
    ]
    let gold = try GoldFile(good + [line]).collection()
    #expect(gold.complaints == ["gold.jsonl:4: \(message)"])
    #expect(gold.rows.count == 3)
  }
}
