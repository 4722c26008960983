import RuleFiles
import TestSupport
import Testing

@testable import Tuning

/// Each form of gold against figures worked out by hand.
@Suite struct EvaluationTests {
  /// Values of the scale: 0.2689 without an evaluation, 0.7311 with one, 0.9526 with two.
  private func ruleSet() throws -> RuleSet {
    let read = try rules(
      """
      rules:
        - {id: t.say.said, kind: attribution, type: indirect, pattern: '(?<source>\\w+) (?<cue>said) (?<content>[^.]+)', \(rest)}
        - {id: t.value.bad, kind: evaluation, type: appreciation, polarity: -0.5, words: [bad, reckless], \(rest)}
        - {id: t.value.good, kind: evaluation, type: appreciation, polarity: 0.5, words: [good], \(rest)}
        - {id: t.weather.rain, kind: signal, type: rain, words: [rain, rained], \(rest)}
      """)
    let weight = Scale.Weight(
      of: .findings(Scale.FindingFilter(kind: .evaluation)), measure: .count, transform: .identity, weight: 2)
    let scale = Scale(name: "loaded", title: "loaded", intercept: -1, weights: [weight])
    return RuleSet(packs: read.packs, rules: read.rules, scales: [scale], stance: read.stance, language: read.language)
  }

  private func report(_ lines: [String], showing count: Int = 0) async throws -> TableReport {
    let gold = try GoldFile(lines).collection()
    #expect(gold.complaints == [])
    var settings = EvaluationSettings()
    settings.samples = 100
    settings.shownCases = count
    return await Evaluation(try ruleSet(), settings: settings).report(on: gold, jobs: 2)
  }

  @Test func attributions() async throws {
    let report = try await report(
      [
        Marked("[source:Ana] [cue:said] [content:it rained].").attribution(),
        Marked("[source:Ben] [cue:said] [content:nothing] much today.").attribution(),
        Marked("[content:It rained], [source:Cleo] [cue:said] then.").attribution(),
      ], showing: 4)
    // Of three contents said and three to be found, the first is the same; "nothing" is 7 of 18 characters.
    #expect(report.value("attributions-figures", "contents", "precision") == 1.0 / 3)
    #expect(report.value("attributions-figures", "contents and sources", "F1") == 1.0 / 3)
    #expect(report.value("attributions-figures", "source characters", "F1") == 1)
    // 9 + 7 characters right; 9 + 18 + 4 said; 9 + 7 + 9 to be found.
    #expect(report.value("attributions-figures", "content characters", "precision") == 16.0 / 31)
    #expect(report.value("attributions-figures", "content characters", "recall") == 16.0 / 25)
    for (table, name) in [("kinds", "attribution"), ("families", "t.say"), ("rules", "t.say.said")] {
      #expect(report.value("attributions-\(table)", name, "found") == 3)
      #expect(report.value("attributions-\(table)", name, "right") == 1)
      #expect(report.value("attributions-\(table)", name, "recall") == 1.0 / 3)
    }
    let worst = try #require(report.tables.first { $0.id == "attributions-worst" })
    #expect(
      worst.texts("text") == [
        "[source:Ben] [cue:said] [content:nothing much today].", "It rained, [source:Cleo] [cue:said] [content:then].",
        "[content:It rained], [source:Cleo] [cue:said] then.", "[source:Ben] [cue:said] [content:nothing] much today.",
      ])
    #expect(worst.texts("case") == ["false alarm", "false alarm", "miss", "miss"])
    #expect(worst.texts("gold") == ["39 % of it", "nothing", "content", "content"])
  }

  @Test func anAttributionInsideAnotherIsNotHeldAgainstTheRules() async throws {
    let report = try await report([Marked("[source:Ana] [cue:said] [content:Ben said it rained].").attribution()])
    #expect(report.value("attributions-rules", "t.say.said", "found") == 1)
    #expect(report.value("attributions-figures", "cue characters", "F1") == 1)
  }

  @Test func roles() async throws {
    let report = try await report([
      Marked("[source:Ana] [cue:said] “[content:it rained]”.").spans(withRoles: true),
      Marked("[source:Ben] [cue:said] [content:nothing] at all.").spans(withRoles: true),
      Marked("[source:A source] is one.").spans(withRoles: true),
    ])
    #expect(report.value("roles-figures", "source", "precision") == 1)
    #expect(report.value("roles-figures", "source", "recall") == 2.0 / 3)
    #expect(report.value("roles-figures", "content", "F1") == 0.5)
    #expect(report.value("roles-rules", "t.say.said", "found") == 6)
    #expect(report.value("roles-rules", "t.say.said", "right") == 5)
    #expect(report.value("roles-rules", "t.say.said", "recall") == 5.0 / 7)
  }

  @Test func words() async throws {
    let report = try await report(
      [
        Marked("A [w:reckless] and [w:clumsy] plan.").spans(withRoles: false), #"{"text": "A bad day.", "spans": []}"#,
      ], showing: 9)
    #expect(report.value("words-figures", "characters", "precision") == 8.0 / 11)
    #expect(report.value("words-figures", "characters", "recall") == 8.0 / 14)
    #expect(report.value("words-rules", "t.value.bad", "precision") == 0.5)
    #expect(report.value("words-rules", "t.value.bad", "recall") == 0.5)
    let worst = try #require(report.tables.first { $0.id == "words-worst" })
    #expect(worst.texts("text") == ["A [bad] day.", "A reckless and [clumsy] plan."])
    // The rule's other finding is right: one of one.
    #expect(report.value("words-worst", "false alarm", "sure") == Interval.wilson(successes: 1, trials: 1).low)
  }

  @Test func scales() async throws {
    let report = try await report(
      [
        #"{"text": "A bad, bad day.", "label": "biased"}"#, #"{"text": "It rained. A bad day.", "label": "biased"}"#,
        #"{"text": "A bad rain.", "label": "neutral"}"#, #"{"text": "A day.", "label": "biased"}"#,
        #"{"text": "It rained.", "label": "neutral"}"#,
      ], showing: 2)
    func figure(_ name: String) -> Double { report.value("loaded-figures", name, "value") ?? -1 }
    #expect(abs(figure("AP") - (1 + 2.0 / 3 + 3.0 / 5) / 3) < 1e-12)
    #expect(abs(figure("AUC") - 4.0 / 6) < 1e-12)
    #expect(figure("precision") == 2.0 / 3 && figure("recall") == 2.0 / 3 && figure("labelled yes") == 3)
    #expect(abs(figure("macro-F1") - (2.0 / 3 + 0.5) / 2) < 1e-12)
    #expect(abs(figure("ECE") - (0.0474 + 2 * 0.2311 + 2 * 0.2311) / 5) < 1e-9)
    // "bad" stands in two of the three yes and one no, "rain" in one yes and two no; they meet in two texts.
    for (rule, vote) in [("t.value.bad", "yes"), ("t.weather.rain", "no")] {
      #expect(report.text("loaded-labelling", rule, "votes") == vote)
      #expect(report.value("loaded-labelling", rule, "coverage") == 0.6)
      #expect(report.value("loaded-labelling", rule, "overlap") == 0.4)
      #expect(report.value("loaded-labelling", rule, "conflict") == 0.4)
      #expect(report.value("loaded-labelling", rule, "accuracy") == 2.0 / 3)
    }
    #expect(report.value("loaded-rules", "t.value.bad", "precision") == 2.0 / 3)
    #expect(report.value("loaded-families", "t.weather", "recall") == 1.0 / 3)
    let worst = try #require(report.tables.first { $0.id == "loaded-worst" })
    #expect(worst.texts("text") == ["A bad rain.", "A day."])
    #expect(worst.texts("said") == ["0.731", "0.269"])
  }

  @Test func polarities() async throws {
    let report = try await report([
      #"{"text": "A bad day.", "score": -2, "editorial": "a"}"#,
      #"{"text": "A good day.", "score": 1, "editorial": "a"}"#,
      #"{"text": "A day.", "score": 0.5, "editorial": "b"}"#,
    ])
    // −2, 1, 0.5 beside −0.333, 0.333, 0.
    #expect(abs((report.value("polarity-figures", "Pearson", "value") ?? 0) - 0.9333) < 1e-3)
    #expect(report.value("polarity-figures", "Spearman", "value") == 1)
    // The groups' means: −0.5 and 0.5, beside 0 and 0.
    #expect(report.value("polarity-figures", "Pearson of groups", "value") == 0)
    #expect(report.value("polarity-rules", "t.value.bad", "precision") == 1)
    #expect(report.value("polarity-rules", "t.value.bad", "recall") == 1.0 / 3)
  }

  @Test func targets() async throws {
    func row(_ text: String, _ label: String) -> String {
      #"{"text": "\#(text)", "target": {"text": "Ana", "start": 0, "end": 3}, "label": "\#(label)"}"#
    }
    let report = try await report(
      [row("Ana is bad.", "negative"), row("Ana is good.", "positive"), row("Ana is here.", "positive")], showing: 3)
    #expect(abs((report.value("target-figures", "macro-F1", "value") ?? 0) - (2.0 / 3 + 1 + 0) / 3) < 1e-12)
    #expect(report.value("target-figures", "accuracy", "value") == 2.0 / 3)
    #expect(report.text("target-labelling", "t.value.bad", "votes") == "negative")
    #expect(report.value("target-labelling", "t.value.bad", "accuracy") == 1)
    #expect(report.value("target-labelling", "t.value.bad", "coverage") == 1.0 / 3)
    #expect(report.value("target-labels", "positive", "recall") == 0.5)
    #expect(report.value("target-confusion", "positive", "said neutral") == 1)
    #expect(report.value("target-confusion", "negative", "said negative") == 1)
    #expect(report.value("target-rules", "t.value.good", "precision") == 1)
    #expect(report.value("target-rules", "t.value.good", "recall") == 1.0 / 3)
    #expect(report.tables.first { $0.id == "target-worst" }?.texts("text") == ["[target:Ana] is here."])
  }

  @Test func paragraphs() async throws {
    let report = try await report(
      [
        #"{"paragraphs": ["Ana is bad.", "Ana is good.", "It rained."], "target": {"text": "Ana"}, "paragraph_labels": ["negative", "negative", null], "label": "neutral"}"#,
        #"{"paragraphs": ["Ana is good."], "target": {"text": "Ana"}, "paragraph_labels": ["positive"], "label": "positive"}"#,
      ], showing: 3)
    #expect(report.value("paragraphs-figures", "paragraphs", "value") == 3)
    #expect(report.value("paragraphs-figures", "accuracy", "value") == 2.0 / 3)
    #expect(report.value("paragraphs-confusion", "negative", "said positive") == 1)
    // As much good as bad is neither: neutral, also where the report says "mixed".
    #expect(report.value("articles-figures", "accuracy", "value") == 1)
    #expect(report.tables.first { $0.id == "paragraphs-worst" }?.texts("text") == ["Ana is [+:good]."])
  }

  @Test func orders() async throws {
    func row(_ event: String, _ outlet: String, _ density: Double, _ text: String) -> String {
      #"{"text": "\#(text)", "event": "\#(event)", "outlet": "\#(outlet)", "bias_density": \#(density)}"#
    }
    let report = try await report(
      [
        row("e", "Echo", 0.5, "A bad day. A day."), row("e", "Post", 0, "A day."), row("e", "Post", 0.9, "It rained."),
        row("f", "Echo", 0.9, "A day."), row("f", "Post", 0.1, "A bad day."), row("f", "Star", 0.1, "A bad, bad day."),
      ], showing: 9)
    #expect(report.value("order-figures", "pairs", "value") == 4)
    #expect(report.value("order-figures", "pairs right", "value") == 0.25)
    #expect(report.tables.last?.rows.count == 3)
  }
}
