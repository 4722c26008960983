import Articles
import Matching
import RuleFiles
import TestSupport
import Testing

/// What an engine with a memory finds is what a fresh one finds, whatever was done to the rules since.
@Suite struct MatchMemories {
  private func described(_ finding: Finding) -> String {
    let roles = finding.roles.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let tags = finding.tags.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let place = "\(finding.rule) \(finding.type ?? "") \(finding.paragraph) \(finding.sentence) \(finding.range)"
    return "\(place) \(roles) \(tags) \(finding.voice) \(finding.basePolarity) \(finding.polarity) \(finding.modifiers)"
  }

  private func described(_ matches: Matches) -> [String] {
    matches.findings.map(described) + matches.aids.map { "aid " + described($0) }
      + matches.suppressed.map { "\($0.reason) " + described($0.finding) } + matches.problems.map { "\($0)" }
  }

  private func changed(_ rule: Rule, form: Rule.Form? = nil, unit: Conditions.Unit? = nil, priority: Int = 0) -> Rule {
    var conditions = rule.conditions
    if let unit { conditions.unit = unit }
    return Rule(
      id: rule.id, kind: rule.kind, type: rule.type, tags: rule.tags, form: form ?? rule.form, conditions: conditions,
      unless: rule.unless, polarity: rule.polarity, priority: rule.priority + priority, overlap: rule.overlap,
      suppresses: rule.suppresses, continuesQuotation: rule.continuesQuotation, modifier: rule.modifier,
      message: rule.message, why: rule.why, hits: rule.hits, misses: rule.misses, place: rule.place)
  }

  /// As an author edits: some rules go, some move, some take another's form, look at larger units or gain in priority.
  private func edited(_ rules: [Rule], _ random: inout SplitMix) -> [Rule] {
    var rules = rules
    for _ in 0..<6 {
      let index = Int(random.next() % UInt64(rules.count))
      let other = Int(random.next() % UInt64(rules.count))
      switch random.next() % 5 {
      case 0: rules.remove(at: index)
      case 1: rules.swapAt(index, other)
      case 2: rules[index] = changed(rules[index], priority: 5)
      case 3: rules[index] = changed(rules[index], unit: .paragraph)
      default:
        guard rules[index].kind == rules[other].kind else { continue }
        rules[index] = changed(rules[index], form: rules[other].form)
      }
    }
    return rules
  }

  @Test(arguments: [1, 2] as [UInt64])
  func giveWhatAFreshSearchGives(seed: UInt64) throws {
    let shipped = try Shipped.rules()
    let articles = Array(Shipped.articles().prefix(2))
    let memory = MatchMemory()
    var random = SplitMix(state: seed)
    var rules = shipped.rules
    for round in 0..<3 {
      let set = RuleSet(
        packs: shipped.packs, rules: rules, scales: shipped.scales, stance: shipped.stance, language: shipped.language)
      let engine = RememberingEngine(set, memory: memory)
      let plain = PlainEngine(set)
      for (number, article) in articles.enumerated() {
        let found = described(engine.matches(in: article, number: number))
        let expected = described(plain.matches(in: article))
        #expect(found == expected, "round \(round), article \(number)")
      }
      if round == 1 { memory.keep(only: [set]) }
      rules = edited(rules, &random)
    }
  }

  @Test func rememberWhereARuleGaveUp() throws {
    let text = article(String(repeating: "a", count: 60) + "b is here, of course.")
    let slow = "  - {id: t.slow, kind: x, pattern: '(?:a+)+c', \(rest)}\n"
    let memory = MatchMemory()
    let first = RememberingEngine(try rules("rules:\n" + slow), memory: memory).matches(in: text, number: 0)
    let more = try rules("rules:\n  - {id: t.a, kind: x, words: [here], \(rest)}\n" + slow)
    let second = RememberingEngine(more, memory: memory).matches(in: text, number: 0)
    #expect(first.problems.count == 1)
    #expect(second.problems.map(\.rule) == [1])
    #expect(described(second) == described(PlainEngine(more).matches(in: text)))
  }
}

private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
