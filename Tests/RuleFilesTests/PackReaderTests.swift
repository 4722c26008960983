import Foundation
import Patterns
import Testing

@testable import RuleFiles

@Suite struct PackReaderTests {
  @Test func readsEveryFieldOfARule() throws {
    let rule = try WrittenPack.rule(
      #"""
      id: test.attribution.said
      kind: attribution
      type: indirect
      tags: {cue: distancing, n: 1}
      pattern: '(?<source>\p{Lu}\w+) (?<cue>said) (?<content>.+)'
      case: exact
      where: {unit: paragraph, quote: outside, voice: author, zone: body, source: [named, titled], inside: {kind: attribution, type: direct, rule: 'test.*', role: content}}
      unless: ['said so', 'said no']
      priority: -2
      overlap: all
      suppresses: [test.attribution.said, 'test.*', evaluation]
      continues: quotation
      message: '{source} said'
      why: it says so
      hits: ['[source:Ann] [cue:said] [content:it]', {text: 'Bo said \[it\]', type: mixed, voice: attributed, tags: {source: named}}]
      misses: ['no \[one\]']
      """#
    ).read().rules[0]
    #expect(rule.id == "test.attribution.said")
    #expect(rule.kind == .attribution)
    #expect(rule.type == "indirect")
    #expect(rule.tags == ["cue": "distancing", "n": "1"])
    #expect(
      rule.conditions
        == Conditions(
          unit: .paragraph, quote: .outside, voice: .author, zone: "body", sources: ["named", "titled"],
          inside: .init(kind: .attribution, type: "direct", rule: "test.*", role: "content")))
    #expect(rule.unless.map(\.source) == ["said so", "said no"])
    #expect(rule.priority == -2)
    #expect(rule.overlap == .all)
    #expect(rule.suppresses.map(\.text) == ["test.attribution.said", "test.*", "evaluation"])
    #expect(rule.continuesQuotation)
    #expect(rule.message == "{source} said")
    #expect(rule.why == "it says so")
    #expect(rule.hits.map(\.text) == ["Ann said it", "Bo said [it]"])
    #expect(
      rule.hits[0].marks == [
        .init(role: "source", range: 0..<3), .init(role: "cue", range: 4..<8), .init(role: "content", range: 9..<11),
      ])
    #expect(rule.hits[1].type == "mixed")
    #expect(rule.hits[1].voice == .attributed)
    #expect(rule.hits[1].tags == ["source": "named"])
    #expect(rule.misses.map(\.text) == ["no [one]"])
    #expect(rule.place.line == 3)
    guard case .pattern(let pattern) = rule.form else {
      Issue.record("no pattern")
      return
    }
    #expect(try matches(pattern.source, "Ann said it", options: []) == ["Ann said it"])
  }

  @Test func hasDefaults() throws {
    let claim = try WrittenPack.rule("pattern: a").read().rules[0]
    #expect(claim.conditions == Conditions())
    #expect(claim.polarity == 0 && claim.priority == 0 && claim.overlap == .longest && claim.suppresses.isEmpty)
    #expect(!claim.continuesQuotation && claim.modifier == nil && claim.unless.isEmpty && claim.tags.isEmpty)
    let attribution = try WrittenPack.rule("kind: attribution\ntype: direct\npattern: a").read().rules[0]
    #expect(attribution.conditions.quote == .masked)
    let own = try WrittenPack.rule("kind: signal\npattern: '(?<anything>a)'").read().rules[0]
    #expect(own.type == nil && own.kind.rawValue == "signal")
  }

  @Test func readsModifiers() throws {
    func modifier(_ fields: String) throws -> Modifier? {
      try WrittenPack.rule("kind: modifier\nwords: [a]\n\(fields)").read().rules[0].modifier
    }
    let flip = try modifier("effect: flip\nreach: {words: 5}")
    #expect(flip?.effect == .flip && flip?.factor == 1 && flip?.words == 5 && flip?.direction == .after)
    #expect(flip?.on == ["evaluation"] && flip?.stop == nil)
    let damp = try modifier(
      "effect: damp\nfactor: 0.5\nreach: {words: 3, direction: both, stop: ' but '}\non: [affect, loaded]")
    #expect(
      damp?.factor == 0.5 && damp?.direction == .both && damp?.stop?.source == " but "
        && damp?.on == ["affect", "loaded"])
    #expect(try modifier("effect: neutralise\nreach: {words: 3}")?.factor == 0)
  }

  @Test func bracesOfPatternsStay() throws {
    guard case .pattern(let pattern) = try WrittenPack.rule(#"pattern: 'a{2}\{{2}b{1,3}\}\}'"#).read().rules[0].form
    else { return }
    #expect(try matches(pattern.source, "aa{{bb}}") == ["aa{{bb}}"])
  }

  @Test func readsNear() throws {
    guard
      case .near(let near) = try WrittenPack.rule(
        "near: {find: '(?<value>\\d+)', of: jobs, within: 5, order: before}\nmessage: '{value}'"
      ).read().rules[0].form
    else {
      Issue.record("no near")
      return
    }
    #expect(
      near.find.source == #"(?<value>\d+)"# && near.of.source == "jobs" && near.within == 5 && near.order == .before)
  }

  @Test func putsInNamesOfAllFiles() throws {
    let pack = try WrittenPack([
      "a.yaml": WrittenPack.ruleFile("pattern: '{{number}} {{units}}'"),
      "z/names.yaml": """
      slant: 1
      lists:
        units: {file: ../words/units.txt, inflect: noun}
      defines:
        number: '{{digits}}+|many'
        digits: '[0-9]'
      """,
      "words/units.txt": "# units of length\nmile\n\n  foot \n",
    ])
    guard case .pattern(let pattern) = try pack.read().rules[0].form else { return }
    #expect(
      try matches(pattern.source, "5 miles, many Feet, 7 footers, 12 mile", options: .ignoreCase) == [
        "5 miles", "12 mile",
      ])
  }

  @Test func readsWordsOfLists() throws {
    let terms = try terms(
      "words: {list: verbs}", top: "lists:\n  verbs: {words: [call  for, Brexit, don’t], inflect: verb}\n")
    #expect(terms[0].forms == ["call for", "calls for", "called for", "calling for"])
    #expect(!terms[0].matchesCase)
    #expect(terms[1].matchesCase)
    #expect(terms[2].forms[0] == "don't")
    #expect(try self.terms("words: [us]\ncase: exact", top: "")[0].matchesCase)
  }

  @Test func readsLexicons() throws {
    let rows = """
      # what a comment says
      term\ttype\tpolarity\tstrength\tinflect\ttags
      abuse\tjudgement\t-\t0.65\tnoun\tfamily=propriety;topic=yes
      abuses\tjudgement\t-\t0.5

      Good Friday\tappreciation\t0\t0.3
      cafe\u{301}\taffect\t+\t1
      plain
      """
    let pack = try WrittenPack([
      "rules.yaml": WrittenPack.ruleFile("kind: evaluation\ntype: loaded\npolarity: 0.25\nwords: {lexicon: words.tsv}"),
      "words.tsv": rows,
    ])
    guard case .words(let terms) = try pack.read().rules[0].form else { return }
    // The plural has a row of its own.
    #expect(
      terms[0]
        == Term(
          forms: ["abuse"], matchesCase: false, type: "judgement", polarity: -0.65,
          tags: ["family": "propriety", "topic": "yes"]))
    #expect(terms[1].polarity == -0.5)
    #expect(terms[2].matchesCase && terms[2].polarity == 0)
    #expect(Array(terms[3].forms[0].unicodeScalars).count == 4)
    #expect(terms[4] == Term(forms: ["plain"], matchesCase: false, type: nil, polarity: nil, tags: [:]))
  }

  @Test func readsScalesAndStance() throws {
    let set = try WrittenPack([
      "rules.yaml": WrittenPack.ruleFile("pattern: a"),
      "scales/b.yaml": """
      slant: 1
      scale: loaded
      title: how loaded
      fitted: {on: a corpus, date: 2026-11-24, rows: 12, figures: 'F1 .67'}
      intercept: -1.5
      weights:
        - {of: {kind: claim, type: quantity, rule: 'test.*', tag: a=b, voice: author, quoted: false, polarity: negative}, measure: rate, transform: log1p, weight: -0.5}
        - {of: {surface: word-length}, weight: 2}
      """,
      "scales/a.yaml": "slant: 1\nscale: zeal\ntitle: zeal\nintercept: 0\nweights: []\n",
      "scales/stance.yaml": "slant: 1\nstance: {cut: 0.2, halving-distance: 9}\n",
    ]).read()
    #expect(set.scales.map(\.name) == ["loaded", "zeal"])
    #expect(set.scales[0].intercept == -1.5)
    #expect(
      set.scales[0].weights[0].of
        == .findings(
          .init(
            kind: .claim, type: "quantity", rule: "test.*", tag: "a=b", voice: .author, quoted: false,
            polarity: .negative)))
    #expect(set.scales[0].weights[0].measure == .rate && set.scales[0].weights[0].transform == .log1p)
    #expect(set.scales[0].weights[1].of == .surface(.wordLength) && set.scales[0].weights[1].weight == 2)
    #expect(set.stance == StanceSettings(cut: 0.2, halvingDistance: 9))
  }

  private func terms(_ fields: String, top: String) throws -> [Term] {
    guard case .words(let terms) = try WrittenPack.rule(fields, top: top).read().rules[0].form else { return [] }
    return terms
  }
}
