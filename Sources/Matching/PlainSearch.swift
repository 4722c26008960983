internal import Articles
internal import Patterns
internal import RuleFiles

/// Tries each rule on each of its units.
final class PlainSearch: MatchSearch {
  private let rules: [Rule]
  /// Made where a rule of words is first looked up: whoever searches for a few rules may never need it.
  private lazy var terms = TermTable(rules: rules)
  private let matcher = Matcher()
  private let meter: Meter?
  private let trace: MatchTrace?
  private var problems: [MatchProblem] = []
  /// How often each rule gave up on the article at hand.
  private var giveUps: [Int: Int] = [:]
  /// Bytes each rule has been run over: machine code pays only for a rule that runs often.
  private var bytesSeen: [Int]

  /// A rule that gave up so often is not tried on the rest of an article: hostile text must end in bounded time.
  private static let mostGiveUps = 3
  private static let bytesBeforeMachineCode = 1024

  init(rules: [Rule], meter: Meter? = nil, trace: MatchTrace? = nil) {
    self.rules = rules
    self.meter = meter
    self.trace = trace
    bytesSeen = Array(repeating: 0, count: rules.count)
  }

  func takeProblems() -> [MatchProblem] {
    defer {
      problems = []
      giveUps = [:]
    }
    return problems
  }

  func matches(ofRules wanted: [Int], in text: SearchText) -> [RawMatch] {
    var found: [RawMatch] = []
    var ofWords: [Int] = []
    for rule in wanted {
      switch rules[rule].form {
      case .words: ofWords.append(rule)
      case .pattern(let pattern):
        for unit in text.units[rules[rule].conditions] {
          found += meter.measure(.rule(rule)) { matches(of: pattern, rule: rule, unit: unit, text: text) }
        }
      case .near(let near):
        for unit in text.units[rules[rule].conditions] {
          found += meter.measure(.rule(rule)) { matches(of: near, rule: rule, unit: unit, text: text) }
        }
      }
    }
    return found + meter.measure(.part(.wordTable)) { matches(ofWords: ofWords, in: text) }
  }

  private func matches(of pattern: Pattern, rule: Int, unit: SearchUnit, text: SearchText) -> [RawMatch] {
    guard giveUps[rule, default: 0] < Self.mostGiveUps else { return [] }
    var found: [RawMatch] = []
    countBytes(unit.range.count, rule: rule, pattern: pattern)
    let bytes = text.bytes(unit.view)
    do throws(MatchFailure) {
      try bytes.withUnsafeBufferPointer { buffer throws(MatchFailure) in
        let subject = UnsafeBufferPointer(rebasing: buffer[unit.range])
        try matcher.forEachMatch(of: pattern, in: subject) { match -> Int? in
          guard !match.range.isEmpty else { return nil }
          let raw = RawMatch(rule: rule, unit: unit, match: match, pattern: pattern, text: bytes)
          if !raw.range.isEmpty { found.append(raw) }
          return raw.resumption.map { $0 - unit.range.lowerBound }
        }
      }
    } catch {
      note(error, rule: rule, unit: unit)
    }
    return found
  }

  private func note(_ failure: MatchFailure, rule: Int, unit: SearchUnit) {
    giveUps[rule, default: 0] += 1
    let isLast = giveUps[rule] == Self.mostGiveUps
    let problem = isLast ? "\(failure); not tried on the rest of the article" : failure.description
    problems.append(MatchProblem(rule: rule, paragraph: unit.paragraph, problem: problem))
  }

  private func countBytes(_ count: Int, rule: Int, pattern: Pattern) {
    let before = bytesSeen[rule]
    bytesSeen[rule] = before + count
    meter?.saw(bytes: count, rule: rule)
    if before < Self.bytesBeforeMachineCode, before + count >= Self.bytesBeforeMachineCode {
      meter.measure(.part(.machineCode)) { pattern.compileToMachineCode() }
    }
  }

  /// `find` within so many words of `of`.
  private func matches(of near: Near, rule: Int, unit: SearchUnit, text: SearchText) -> [RawMatch] {
    let finds = matches(of: near.find, rule: rule, unit: unit, text: text)
    // Without the one, the other is of use only to a trace.
    guard !finds.isEmpty || trace != nil else { return [] }
    let places = matches(of: near.of, rule: rule, unit: unit, text: text).map(\.range)
    trace?.note(rule: rule, unit: unit, finds: finds.map(\.range), places: places, words: text.words)
    return finds.filter { find in
      places.contains { place in
        let isBefore = find.range.upperBound <= place.lowerBound
        let isAfter = find.range.lowerBound >= place.upperBound
        switch near.order {
        case .any: guard isBefore || isAfter else { return false }
        case .before: guard isBefore else { return false }
        case .after: guard isAfter else { return false }
        }
        return text.words.distance(find.range, place) <= near.within
      }
    }
  }

  private func matches(ofWords wanted: [Int], in text: SearchText) -> [RawMatch] {
    guard !wanted.isEmpty else { return [] }
    var found: [RawMatch] = []
    // Rules that see the same units are looked up together.
    let groups = Dictionary(grouping: wanted) { UnitKey(rules[$0].conditions) }
    for (_, group) in groups.sorted(by: { ($0.value.first ?? 0) < ($1.value.first ?? 0) }) {
      guard let first = group.first else { continue }
      let set = Set(group)
      let units = text.units[rules[first].conditions]
      for view in SearchUnit.View.allCases {
        let ofView = units.filter { $0.view == view }
        guard !ofView.isEmpty else { continue }
        let bytes = text.bytes(view)
        let folded = caseFolded(bytes)
        let starts = WordStarts(bytes)
        for unit in ofView {
          meter?.saw(bytes: unit.range.count, rules: group)
          found += terms.matches(ofRules: set, in: unit, text: bytes, folded: folded, words: starts)
        }
      }
    }
    return found
  }

  private struct UnitKey: Hashable {
    let unit: Conditions.Unit
    let quote: Conditions.Quote

    init(_ conditions: Conditions) {
      unit = conditions.unit
      quote = conditions.quote
    }
  }
}
