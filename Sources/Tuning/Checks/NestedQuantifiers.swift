internal import Patterns
internal import RuleFiles

/// Repetitions inside repetitions that make PCRE2 try ever more ways. Only what is shown by a text that reaches the match
/// limit is reported: most nestings are harmless.
struct NestedQuantifiers: RuleCheck {
  /// How often the text is repeated that the repetition takes in; it stays shorter than many sentences.
  private static let pumps = 40
  private static let longestText = 400
  /// Attempts a pattern.
  private static let most = 40
  /// What may keep the whole from matching behind the repetition. What every match needs must be there, or PCRE2 does not
  /// even begin.
  private static func tails(_ pattern: ParsedPattern) -> [String] {
    let needed = RequiredText(of: pattern.expanded).factors.compactMap { $0.min() }.joined(separator: " ")
    return ["! \(needed)", "\u{1} \(needed)", ""]
  }

  func findings(in subject: CheckSubject) -> [CheckFinding] {
    let matcher = Matcher()
    return subject.rules.indices.flatMap { rule in
      subject.patterns[rule].compactMap { pattern in
        attack(on: pattern, matcher: matcher).map { finding($0, pattern, rule: subject.rules[rule].id) }
      }
    }
  }

  private struct Attack {
    let repetition: PatternNode
    let text: String
  }

  private func attack(on pattern: ParsedPattern, matcher: Matcher) -> Attack? {
    let suspects = Repetitions(in: pattern.expanded).suspects
    guard !suspects.isEmpty else { return nil }
    let options: Pattern.Options = pattern.text.ignoresCase ? [.ignoreCase, .anchored] : .anchored
    guard let compiled = try? Pattern(pattern.text.expanded, options: options) else { return nil }
    let samples = SampleTexts(pattern.text.expanded)
    let tails = Self.tails(pattern)
    var tried = 0
    for suspect in suspects {
      for pump in samples.several(suspect.body) where !pump.isEmpty {
        for tail in tails {
          tried += 1
          guard tried <= Self.most else { return nil }
          let count = max(2, min(Self.pumps, Self.longestText / pump.utf8.count))
          let text = samples.joined(suspect.before) + String(repeating: pump, count: count) + tail
          if reachesLimit(compiled, text, matcher) { return Attack(repetition: suspect.node, text: text) }
        }
      }
    }
    return nil
  }

  private func reachesLimit(_ pattern: Pattern, _ text: String, _ matcher: Matcher) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      do throws(MatchFailure) {
        _ = try matcher.firstMatch(of: pattern, in: bytes)
        return false
      } catch {
        return error == .matchLimit
      }
    }
  }

  private func finding(_ attack: Attack, _ pattern: ParsedPattern, rule: String) -> CheckFinding {
    let shown = attack.text.count > 60 ? attack.text.prefix(57) + "…" : Substring(attack.text)
    return CheckFinding(
      .slowNesting, rule: rule, at: pattern.spot(ofExpanded: attack.repetition.range),
      "this repetition reaches the match limit on a text of \(attack.text.utf8.count) bytes: \(Quoted.text(shown))",
      hint: "make what is repeated begin or end with something it cannot hold itself, or close it with `(?>…)` or `++`")
  }
}

/// The repetitions of a pattern in which another repetition, or a choice, stands.
private struct Repetitions {
  struct Suspect {
    let node: PatternNode
    let body: PatternNode
    /// What stands before it in the pattern.
    let before: [PatternNode]
  }

  private(set) var suspects: [Suspect] = []

  /// Repeated so often, a choice of two has more ways than the limit allows.
  private static let often = 16

  init(in pattern: PatternNode) {
    collect(pattern, before: [])
  }

  private mutating func collect(_ node: PatternNode, before: [PatternNode]) {
    switch node.kind {
    case .concatenation(let parts):
      for (index, part) in parts.enumerated() { collect(part, before: before + parts[..<index]) }
    case .alternation(let branches):
      for branch in branches { collect(branch, before: before) }
    case .group(_, let inside): collect(inside, before: before)
    case .quantified(let body, let quantifier):
      if quantifier.most ?? Int.max >= Self.often, isAmbiguous(body) {
        suspects.append(Suspect(node: node, body: body, before: before))
      }
      collect(body, before: before)
    default: break
    }
  }

  /// It may take in one text in more than one way.
  private func isAmbiguous(_ node: PatternNode) -> Bool {
    node.all.contains { part in
      switch part.kind {
      case .quantified(_, let quantifier): quantifier.least != quantifier.most
      case .alternation: true
      default: false
      }
    }
  }
}
