import Articles
import Reporting
import RuleFiles
import TestSupport
import Testing
import Tuning

/// Each gate says what it wanted and what there was.
@Suite struct ExplainTests {
  private func explained(_ yaml: String, _ text: String, rule: Int = 0) throws -> RuleExplanation {
    Explainer(try rules("rules:\n" + yaml)).explanation(of: [rule], in: article(text)).rules[0]
  }

  private func shut(_ yaml: String, _ text: String, rule: Int = 0) throws -> String {
    let gate = try #require(try explained(yaml, text, rule: rule).firstShut)
    return "\(gate.name.rawValue): \(gate.words)"
  }

  private let said =
    "  - {id: t.said, kind: attribution, type: indirect, pattern: '(?<source>\\w+) (?<cue>said) (?<content>.+)', \(rest)}\n"

  @Test func aPatternSaysWhichPartStandsNowhere() throws {
    #expect(try shut(said, "Ana told them a story.") == "token: nothing here is `(?<cue>said)`")
  }

  @Test func aPatternSaysHowFarItGot() throws {
    let rule = "  - {id: t.r, kind: signal, pattern: 'a (?:very )?good (day|week)', \(rest)}\n"
    #expect(
      try shut(rule, "It was a very good time of the day.")
        == "pattern: matched “a very good ” up to `a (?:very )?good `, then wanted `(day|week)` but there stood “time of the day.”"
    )
    let forbidden = "  - {id: t.r, kind: signal, pattern: 'good(?! luck) \\w+', \(rest)}\n"
    #expect(
      try shut(forbidden, "It was good luck.")
        == "pattern: matched “good” up to `good`, then `(?! luck)` forbids what follows: “ luck.”")
  }

  @Test func namesOfListsStandForWhatTheyBecame() throws {
    let set = try rules(
      "lists: {days: {words: [monday, tuesday]}}\nrules:\n  - {id: t.r, kind: signal, pattern: 'on {{days}}', \(rest)}\n"
    )
    let gate = Explainer(set).explanation(of: [0], in: article("It rained on Sunday.")).rules[0].firstShut
    #expect(gate?.words == "nothing here is `{{days}}`")
  }

  @Test(arguments: [
    ("A fine day.", "token: none of `good`, `took her to task` stands here"),
    ("Goods arrived.", "token: none of `good`, `took her to task` stands here"),
    (
      "They took her to court.",
      "token: none of `good`, `took her to task` stands here; `took her to task` is begun by “took her to”, then stood “court”"
    ),
  ]) func wordsSayWhatNearlyStandsThere(text: String, expected: String) throws {
    #expect(try shut("  - {id: t.r, kind: signal, words: [good, took her to task], \(rest)}\n", text) == expected)
  }

  @Test func aWindowSaysHowFarApart() throws {
    let rule = "  - {id: t.r, kind: signal, near: {find: 'price', of: 'rose', within: 2, order: after}, \(rest)}\n"
    #expect(
      try shut(rule, "It rose and so did the price.")
        == "window: “price” stands 5 words after “rose”; asked is within 2 words after it")
    #expect(try shut(rule, "It fell, and the price too.") == "token: of: nothing here is `rose`")
  }

  @Test(arguments: [
    ("voice: author", "Ana said it was good.", "where: voice: author; but it stands in the words of “Ana”"),
    ("voice: attributed", "It was good.", "where: voice: attributed; but it stands in the writer's own words"),
    ("zone: headline", "It was good.", "where: zone: headline; but it stands in the body"),
    ("quote: inside", "It was good.", "where: quote: inside; but it does not stand inside a quotation"),
    (
      "inside: {kind: attribution, role: content}", "It was good.",
      "where: inside: kind attribution, role content; but it stands inside no such finding"
    ),
    (
      "quote: outside", "It was “good” and new.",
      "unit: `good` stands in a quotation, which is hidden from the rule (where: quote)"
    ),
  ]) func conditionsSayWhatThereIs(conditions: String, text: String, expected: String) throws {
    let rule = "  - {id: t.r, kind: signal, words: [good], where: {\(conditions)}, \(rest)}\n"
    #expect(try shut(said + rule, text, rule: 1) == expected)
  }

  @Test func unlessSaysWhichPatternCoversIt() throws {
    let rule = "  - {id: t.r, kind: signal, words: [good], unless: ['good grief'], \(rest)}\n"
    #expect(try shut(rule, "Oh good grief.") == "unless: pattern 1 covers it with “good grief”: good grief")
  }

  @Test func suppressionAndOverlapSayByWhom() throws {
    let evaluation = "kind: evaluation, type: judgement, polarity: 0.5"
    let short = "  - {id: t.short, \(evaluation), words: [good], \(rest)}\n"
    let long = "  - {id: t.long, \(evaluation), words: [good luck], \(rest)}\n"
    #expect(
      try shut(short + long, "It was good luck.")
        == "overlap: t.long has the place with “good luck”: it is longer, 9 characters against 4")
    let first = "  - {id: t.first, \(evaluation), words: [good], priority: 3, \(rest)}\n"
    #expect(
      try shut(long + first, "It was good luck.")
        == "overlap: t.first has the place with “good”: its priority is 3, this one's 0")
    let shield = "  - {id: t.shield, kind: shield, words: [luck], suppresses: [t.long], \(rest)}\n"
    #expect(try shut(long + shield, "It was good luck.") == "suppression: t.shield suppresses it at “luck”")
  }

  @Test func modifiersSayWhatTheyDo() throws {
    let good = "  - {id: t.good, kind: evaluation, type: judgement, polarity: 0.5, words: [good], \(rest)}\n"
    let not =
      "  - {id: t.not, kind: modifier, words: ['not'], effect: flip, reach: {words: 2, direction: after, stop: ','}, on: [evaluation], \(rest)}\n"
    func told(_ text: String) throws -> [String] {
      try explained(good + not, text).matches[0].gates.filter { $0.name == .modifiers }.map(\.words)
    }
    #expect(try told("It is not good.") == ["“not” of t.not turns it (× −1.00)", "+0.50 becomes −0.50"])
    #expect(try told("It is not, good.") == ["“not” of t.not does not reach it: “,” between them stops it"])
    #expect(
      try explained(good + not, "It is good, not bad.", rule: 1).matches[0].gates.last?.words
        == "does not reach “good”: it acts on what comes after it")
  }

  @Test func aLabelSaysWhoCameFirst() throws {
    let low = "  - {id: t.low, kind: source, type: titled, pattern: 'mayor', \(rest)}\n"
    let high = "  - {id: t.high, kind: source, type: pronoun, pattern: 'our', priority: 2, \(rest)}\n"
    #expect(try shut(low + high, "our mayor") == "label: t.high labels it pronoun: its priority is 2, this one's 0")
    #expect(try explained(low, "the mayor").found == 1)
    #expect(try shut(low, "a clerk") == "token: nothing here is `mayor`")
  }

  @Test func aParagraphCanBeChosen() throws {
    let set = try rules("rules:\n  - {id: t.r, kind: signal, words: [good], \(rest)}\n")
    let text = article("A good start was made in spring.\n\nThen came a good end of the year.")
    let explained = Explainer(set).explanation(of: [0], in: text, paragraph: 1).rules[0]
    #expect(explained.matches.map(\.paragraph) == [1])
  }

  @Test func whatIsPrintedHasTheTextAndTheGates() throws {
    let set = try rules("rules:\n\(said)")
    let explanation = Explainer(set).explanation(of: [0], in: article("Ana said it rained."))
    let text = explanation.text(TextStyle(width: 60))
    #expect(text.contains("¶0   Ana said it rained.\n     └─┘ └──┘ └content ┘"), "\(text)")
    #expect(text.contains("✓ pattern"))
    #expect(explanation.json().contains("\"gate\": \"pattern\""))
  }

  @Test(arguments: [("t.said", ExplainedSubject.rules([0])), ("t.*", .rules([0])), ("stance", .stance)])
  func aSubjectIsFoundByItsName(text: String, expected: ExplainedSubject) throws {
    #expect(ExplainedSubject(text, in: try rules("rules:\n\(said)")) == expected)
  }

  @Test func whatIsNotThereGetsAHint() throws {
    let set = try rules("rules:\n\(said)")
    #expect(ExplainedSubject("t.sad", in: set) == nil)
    #expect(ExplainedSubject.hint(for: "t.sad", in: set) == "did you mean `t.said`?")
  }
}
