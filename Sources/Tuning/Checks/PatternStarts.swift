internal import Patterns
internal import RuleFiles

/// Patterns that have to be tried at every place: they begin with a part that may run on to the end of the text, or need no
/// word or character that could be looked for first.
struct PatternStarts: RuleCheck {
  func findings(in subject: CheckSubject) -> [CheckFinding] {
    subject.rules.indices.filter { !subject.rules[$0].labels }.flatMap { rule in
      subject.patterns[rule].filter { $0.text.field != .stop }.compactMap { pattern in
        finding(pattern, rule: subject.rules[rule].id)
      }
    }
  }

  private func finding(_ pattern: ParsedPattern, rule: String) -> CheckFinding? {
    let samples = SampleTexts(pattern.text.expanded)
    if case .runsOn(let part) = Beginning(samples).of(pattern.expanded) {
      return CheckFinding(
        .slowStart, rule: rule, at: pattern.spot(ofExpanded: part.range),
        "the pattern begins with a part that may run on to the end of the text, from every place anew",
        hint: "begin with what must stand there: `\\b` and a word, or `(?<match>…)` around the part that is meant")
    }
    // What an `unless` costs is paid only where the rule has matched.
    if case .unless = pattern.text.field { return nil }
    guard RequiredText(of: pattern.expanded).factors.isEmpty, !pattern.expanded.holdsUnknown else { return nil }
    return CheckFinding(
      .noLiteral, rule: rule, at: pattern.text.spot,
      "no word or character stands in every match: the pattern is tried at each place of each text",
      hint: "if something always stands there, say so outside of optional parts")
  }
}

/// How a pattern begins.
private struct Beginning {
  enum Found {
    /// With a repetition without end that crosses words.
    case runsOn(PatternNode)
    /// With something that is there or not there.
    case settled
    /// It may take in nothing.
    case goesOn
  }

  private let samples: SampleTexts

  init(_ samples: SampleTexts) {
    self.samples = samples
  }

  func of(_ node: PatternNode) -> Found {
    switch node.kind {
    case .concatenation(let parts):
      for part in parts {
        let found = of(part)
        if case .goesOn = found { continue }
        return found
      }
      return .goesOn
    case .alternation(let branches): return branches.map(of).max(by: isLess) ?? .goesOn
    // Looks at what stands before, or holds to one place.
    case .anchor(.start), .anchor(.searchStart), .group(.lookbehind(false), _): return .settled
    case .empty, .anchor, .matchStart, .group(.lookahead, _), .group(.lookbehind, _): return .goesOn
    case .group(_, let inside): return of(inside)
    case .quantified(let inside, let quantifier):
      if quantifier.most == nil, crossesWords(node) { return .runsOn(node) }
      if quantifier.least > 0 { return of(inside) }
      if case .runsOn(let part) = of(inside) { return .runsOn(part) }
      return .goesOn
    default: return .settled
    }
  }

  private func isLess(_ first: Found, _ second: Found) -> Bool {
    rank(first) < rank(second)
  }

  private func rank(_ found: Found) -> Int {
    switch found {
    case .runsOn: 2
    case .goesOn: 1
    case .settled: 0
    }
  }

  /// It takes in words whatever they are.
  private func crossesWords(_ node: PatternNode) -> Bool {
    samples.matches(node, Self.anyWords) || samples.matches(node, Self.anyWords + " ")
  }

  private static let anyWords = "kalo mire tusa kalo mire"
}
