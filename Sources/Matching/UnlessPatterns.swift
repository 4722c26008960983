internal import Articles
internal import Patterns
internal import RuleFiles

/// Runs the `unless` patterns of rules, on the unit in which the rule matched.
final class UnlessPatterns {
  private let rules: [Rule]
  private let matcher = Matcher()
  private let meter: Meter?
  private var problems: [MatchProblem] = []
  /// Where the patterns of the unit that was asked about last match.
  private var remembered: [Key: OrderedRanges] = [:]
  private var rememberedUnit: (view: SearchUnit.View, range: Range<Int>)?

  private struct Key: Hashable {
    let rule: Int
    let pattern: Int
  }

  init(rules: [Rule], meter: Meter? = nil) {
    self.rules = rules
    self.meter = meter
  }

  func takeProblems() -> [MatchProblem] {
    remembered = [:]
    rememberedUnit = nil
    defer { problems = [] }
    return problems
  }

  /// The first pattern that covers the finding's head, as a reason not to count it.
  func objection(to finding: Finding, unit: SearchUnit, text: SearchText) -> Suppressed? {
    let rule = finding.rule
    guard !rules[rule].unless.isEmpty else { return nil }
    if rememberedUnit?.view != unit.view || rememberedUnit?.range != unit.range {
      remembered = [:]
      rememberedUnit = (unit.view, unit.range)
    }
    let head = finding.head
    for index in rules[rule].unless.indices {
      let places = places(Key(rule: rule, pattern: index), unit: unit, text: text)
      if let place = places.holder(of: head) { return Suppressed(finding: finding, reason: .unless(index), by: place) }
    }
    return nil
  }

  private func places(_ key: Key, unit: SearchUnit, text: SearchText) -> OrderedRanges {
    if let known = remembered[key] { return known }
    let ordered = OrderedRanges(meter.measure(.rule(key.rule)) { matches(of: key, unit: unit, text: text) })
    remembered[key] = ordered
    return ordered
  }

  private func matches(of key: Key, unit: SearchUnit, text: SearchText) -> [Range<Int>] {
    var places: [Range<Int>] = []
    let offset = unit.range.lowerBound
    do throws(MatchFailure) {
      try text.bytes(unit.view).withUnsafeBufferPointer { buffer throws(MatchFailure) in
        let subject = UnsafeBufferPointer(rebasing: buffer[unit.range])
        try matcher.forEachMatch(of: rules[key.rule].unless[key.pattern], in: subject) {
          places.append($0.range.lowerBound + offset..<$0.range.upperBound + offset)
        }
      }
    } catch {
      problems.append(MatchProblem(rule: key.rule, paragraph: unit.paragraph, problem: "unless: \(error)"))
    }
    return places
  }
}
