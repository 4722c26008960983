internal import Articles
internal import Patterns
internal import RuleFiles

/// Runs the `unless` patterns of rules, on the unit in which the rule matched.
final class UnlessPatterns {
  private let rules: [Rule]
  private let matcher = Matcher()
  private var problems: [MatchProblem] = []
  /// Where the patterns of the unit that was asked about last match.
  private var remembered: [Key: OrderedRanges] = [:]
  private var rememberedUnit: (view: SearchUnit.View, range: Range<Int>)?

  private struct Key: Hashable {
    let rule: Int
    let pattern: Int
  }

  init(rules: [Rule]) {
    self.rules = rules
  }

  func takeProblems() -> [MatchProblem] {
    remembered = [:]
    rememberedUnit = nil
    defer { problems = [] }
    return problems
  }

  /// The first pattern that covers the finding's head, as a reason not to count it.
  func reason(against finding: Finding, rule: Int, unit: SearchUnit, text: SearchText) -> Suppressed.Reason? {
    guard !rules[rule].unless.isEmpty else { return nil }
    if rememberedUnit?.view != unit.view || rememberedUnit?.range != unit.range {
      remembered = [:]
      rememberedUnit = (unit.view, unit.range)
    }
    let head = finding.head
    for index in rules[rule].unless.indices {
      if places(Key(rule: rule, pattern: index), unit: unit, text: text).holds(head) { return .unless(index) }
    }
    return nil
  }

  private func places(_ key: Key, unit: SearchUnit, text: SearchText) -> OrderedRanges {
    if let known = remembered[key] { return known }
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
    let ordered = OrderedRanges(places)
    remembered[key] = ordered
    return ordered
  }
}
