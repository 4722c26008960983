import Articles
import Matching
import RuleFiles
import TestSupport
import Testing

@testable import Scoring

/// Each link read from sentences written for it, with the grammar of the English pack: `[x]` is the mention.
@Suite struct MentionRoleTests {
  private static let grammar = TargetGrammar(
    classes: [
      "is": .be, "was": .be, "were": .be, "been": .be, "has": .auxiliary, "had": .auxiliary, "did": .auxiliary,
      "will": .auxiliary, "the": .determiner, "a": .determiner, "his": .determiner, "of": .preposition,
      "on": .preposition, "for": .preposition, "by": [.preposition, .agent], "who": [.relative, .clause],
      "and": .coordinator, "because": .clause, "but": .clause, "not": .negator, "never": .negator, "also": .adverb,
      "beaten": .participle, "to": [.infinitive, .preposition],
    ], participleEndings: ["ed"], adverbEndings: ["ly"])

  private func roles(_ marked: String) throws -> (MentionRoles, SentenceWords) {
    let open = try #require(marked.firstIndex(of: "["))
    let close = try #require(marked.firstIndex(of: "]"))
    let text = Array(marked.filter { $0 != "[" && $0 != "]" }.utf8)
    let start = marked[..<open].utf8.count
    let end = start + marked[marked.index(after: open)..<close].utf8.count
    let words = SentenceWords(text, 0..<text.count, grammar: Self.grammar)
    return (MentionRoles(of: words.indices(overlapping: start..<end), in: words, titles: ["mayor"]), words)
  }

  private func linked(_ marked: String, _ link: TargetScale.Link) throws -> String {
    let (roles, words) = try roles(marked)
    return (roles.words[link] ?? []).map { $0.map { words.lower[$0] }.joined(separator: " ") }.joined(separator: " | ")
  }

  @Test(arguments: [
    ("[Okoro] attacked the plan.", "attacked"), ("[Okoro] had also bitterly attacked it.", "attacked"),
    ("[Okoro] did not help.", "help"), ("[Okoro] tried to help.", "tried | help"),
    ("[Okoro], who attacked the plan, resigned.", "attacked | resigned"),
    ("The plan was attacked by [Okoro].", "attacked"),
    ("[Okoro] and Mayor Lind attacked it.", "attacked"), ("[Okoro] (Ind.) resigned.", "resigned"),
    ("[Okoro], a former mayor, resigned.", "resigned"), ("[Okoro] the mayor", ""), ("[Okoro]'s team attacked it.", ""),
    ("“[Okoro]”, it said.", ""),
  ])
  func subjects(text: String, words: String) throws {
    #expect(try linked(text, .subject) == words)
  }

  @Test(arguments: [
    ("Lind attacked [Okoro].", "attacked"), ("Lind attacked Mayor Helen [Okoro] again.", "attacked"),
    ("Lind attacked the mayor, [Okoro].", ""), ("Lind attacked Vane and [Okoro].", "attacked"),
    ("The disgraced [Okoro] left.", "disgraced"), ("It was [Okoro].", ""), ("because [Okoro] left", ""),
  ])
  func objects(text: String, words: String) throws {
    #expect(try linked(text, .object) == words)
  }

  @Test(arguments: [
    ("[Okoro] was accused of fraud.", TargetScale.Link.passive, "accused"),
    ("[Okoro] has never been beaten.", .passive, "beaten"), ("[Okoro] accused him.", .passive, ""),
    ("[Okoro] is a great leader, he said.", .predicate, "a great leader"),
    ("[Okoro]'s great success ended.", .possession, "great success ended"),
    ("[his] victory on Monday", .possession, "victory on monday"),
    ("The attack on [Okoro] failed.", .preposition, "attack"),
    ("He voted readily for [Okoro].", .preposition, "readily"),
    ("[Okoro], a veteran of scandals, left.", .apposition, "a veteran of scandals"),
    ("[Okoro], left.", .apposition, ""),
  ])
  func otherLinks(text: String, link: TargetScale.Link, words: String) throws {
    let expected = words == "readily" ? "voted" : words
    #expect(try linked(text, link) == expected)
  }

  @Test func negationIsSeen() throws {
    #expect(try roles("[Okoro] has never been beaten.").0.isNegated)
    #expect(try roles("[Okoro] did not help.").0.isNegated)
    #expect(try !roles("[Okoro] helped, but not much.").0.isNegated)
  }

  @Test func nearnessFallsWithDistance() throws {
    let (_, words) = try roles("[Okoro] left the bad old town, but a good one.")
    let links = MentionLinks(mention: 0..<1, in: words, titles: [])
    #expect(links.measure(.near, of: 1..<2, named: nil) == 1)
    #expect(links.measure(.near, of: 3..<4, named: nil) == 1 / 1.5)
    #expect(links.measure(.beside, of: 3..<4, named: nil) == 1)
    #expect(links.measure(.beside, of: 4..<5, named: nil) == 0)
    #expect(links.measure(.clause, of: 3..<4, named: nil) == 1)
    #expect(links.measure(.clause, of: 8..<9, named: nil) == 0)
    #expect(links.measure(.nearBefore, of: 3..<4, named: nil) == 0)
    #expect(links.measure(.role, of: 3..<4, named: 0..<1) == 1)
  }
}

/// Sums, labels and explanations of a small target scale.
@Suite struct TargetScaleTests {
  private static let lists = """
    lists:
      attack: {words: [attack], inflect: verb}
      help: {words: [help], inflect: verb}
    """

  private static let rules = """
    rules:
      - {id: t.good, kind: evaluation, type: appreciation, polarity: 0.5, words: [good], \(rest)}
      - {id: t.bad, kind: evaluation, type: appreciation, polarity: -0.5, words: [bad], \(rest)}
      - {id: t.not, kind: modifier, effect: flip, factor: 1, reach: {words: 3, direction: after}, words: [not], \(rest)}
      - {id: t.say, kind: attribution, type: indirect, pattern: '(?<source>\\w+) (?<cue>said) (?<content>[^.]+)', \(rest)}
    """

  private static let scale = """
    slant: 1
    target-scale: stance
    title: t
    valences: valences.tsv
    grammar: {be: {words: [was, is]}, determiners: {words: [the, a]}, prepositions: {words: [by]}, agent: {words: [by]}, participle-endings: {words: [ed]}}
    intercept: {positive: -1, negative: -1}
    weights:
      - {of: {kind: evaluation, polarity: positive}, link: near, measure: strength, positive: 4, negative: 0}
      - {of: {kind: evaluation, polarity: negative}, link: near, measure: strength, positive: 0, negative: 4}
      - {of: {words: attack}, link: object, positive: 0, negative: 2}
      - {of: {words: attack}, link: passive, positive: 0, negative: 2}
      - {of: {words: help}, link: subject, positive: 2, negative: 0}
      - {of: {mention: speaker}, positive: -0.5, negative: -0.5}
      - {of: {valences: any}, link: near, positive: 1.5, negative: -1.5}
      - {of: {surface: words}, transform: log1p, positive: 0.01, negative: 0.02}
    context:
      paragraph:
        intercept: {positive: 0, negative: 0}
        offset: {positive: 0, negative: 0.1}
        weights:
          - {of: own-positive, positive: 0.2, negative: 0}
          - {of: own-negative, positive: 0, negative: 0.2}
          - {of: others-positive, positive: 0.6, negative: 0}
          - {of: others-negative, positive: 0, negative: 0.6}
          - {of: tone-negative, positive: 0, negative: 0.1}
    """

  private static let ruleSet = Result {
    try TestSupport.rules(
      lists + "\n" + rules,
      files: ["scales/stance.yaml": scale, "scales/valences.tsv": "term\tvalence\nhero\t1\nfraud\t-1\n"])
  }

  private func article(_ text: String, _ names: [String]) -> Article {
    ArticleReader.article(
      id: "a", plainText: Array(text.utf8), metadata: Metadata(targets: names.map { RequestedTarget(name: $0) }))
  }

  private func report(_ text: String, _ names: String...) throws -> StanceReport {
    Shipped.report(of: article(text, names), try Self.ruleSet.get())
  }

  @Test(arguments: [
    ("Lind attacked Okoro.", Stance.Label.negative), ("Okoro attacked Lind.", .insufficient),
    ("Okoro was attacked.", .negative), ("Okoro helped the town.", .positive), ("Okoro is good.", .positive),
    ("Okoro is not good.", .negative), ("Okoro is a fraud.", .negative), ("Okoro is a hero.", .positive),
    ("Okoro came.", .insufficient), ("Okoro said it was attacked.", .insufficient),
  ])
  func labels(text: String, label: Stance.Label) throws {
    #expect(try report(text, "Okoro").targets[0].stance.label == label)
  }

  @Test func eachTargetHasItsOwnSums() throws {
    let targets = try report("Lind attacked Okoro.", "Okoro", "Lind").targets
    #expect(targets.map(\.stance.label) == [.negative, .insufficient])
  }

  @Test func massesStayThoseOfTheFindings() throws {
    let report = try report("Okoro is good. Okoro was attacked.", "Okoro")
    let linked = report.findings.compactMap { finding in finding.link.map { $0.contribution(of: finding.weight) } }
    let stance = report.targets[0].stance
    #expect(stance.positive + stance.negative == linked.reduce(0, +))
    #expect(stance.evidence == linked.count)
    #expect(stance.low <= stance.polarity && stance.polarity <= stance.high)
  }

  @Test func probabilitiesFollowFromTheSums() throws {
    let estimate = try #require(try report("Okoro is good.", "Okoro").targets[0].estimate)
    #expect(abs(estimate.positive + estimate.neutral + estimate.negative - 1) < 1e-12)
    #expect(estimate.sentences == 1)
    let far = TargetEstimate(sums: TargetSums(positive: 900, negative: -900), sentences: 1)
    #expect(far.positive == 1 && far.neutral == 0 && far.negative == 0)
  }

  @Test func explanationsAddUp() throws {
    let text = "Lind attacked Okoro, a fraud.\n\nOkoro is good. It rained.\n\nOkoro said nobody helped."
    let article = article(text, ["Okoro"])
    let ruleSet = try Self.ruleSet.get()
    let matches = PlainEngine(ruleSet).matches(in: article)
    let explanation = try #require(Scorer(ruleSet).targetExplanations(of: article, matches: matches).first)
    #expect(explanation.sentences.count == 3)
    for sentence in explanation.sentences {
      let sum = sentence.terms.reduce(sentence.intercept) { $0 + $1.contribution }
      #expect(sum == sentence.sums)
    }
    let report = Scorer(ruleSet).report(of: article, matches: matches)
    for (index, level) in explanation.paragraphs {
      let sum = level.terms.reduce(level.offset) { $0 + $1.contribution }
      #expect(sum == level.estimate.sums)
      #expect(report.paragraphs[index].targets[0].estimate == level.estimate)
    }
    #expect(report.targets[0].estimate == explanation.article?.estimate)
    let words = explanation.sentences[0].terms.flatMap(\.words).map(article.reading.text)
    #expect(words.contains("attacked") && words.contains("fraud"))
  }

  @Test func theRestOfTheArticleSpeaksForAParagraph() throws {
    let blame = "Lind attacked Okoro. Vane attacked Okoro."
    let report = try report("\(blame)\n\nOkoro came.\n\n\(blame)", "Okoro")
    let alone = try self.report("Okoro came.", "Okoro")
    let inside = try #require(report.paragraphs[1].targets[0].estimate)
    let outside = try #require(alone.paragraphs[0].targets[0].estimate)
    #expect(inside.negative > outside.negative)
  }

  @Test(arguments: [
    "Lind attacked Okoro, a fraud. Okoro helped.", "“Okoro is good,” Lind said. Okoro’s attacked friend came.",
  ])
  func harmlessChangesChangeNothing(text: String) throws {
    let plain = try report(text, "Okoro").targets[0]
    for changed in ["🎉\n\n" + text, text.replacing(" ", with: "\r\n"), "Ein Absatz.\n\n" + text] {
      let other = try report(changed, "Okoro").targets[0]
      #expect(other.estimate?.sums == plain.estimate?.sums)
      #expect(other.stance.label == plain.stance.label)
    }
  }

  @Test func withoutAScaleAllIsAsItWas() throws {
    let report = Shipped.report(of: article("Okoro is good.", ["Okoro"]), try TestSupport.rules(Self.rules))
    #expect(report.targets[0].estimate == nil)
    #expect(report.targets[0].stance.label == .positive)
  }
}
