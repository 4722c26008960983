internal import Articles
internal import Matching
public import RuleFiles

/// Runs the hits and misses of rules: the examples are the rule's test.
public struct ExampleRunner {
  private let ruleSet: RuleSet
  private let engine: SiftingEngine

  public init(_ ruleSet: RuleSet) {
    self.init(ruleSet, candidates: CandidateRules(ruleSet.rules))
  }

  /// - Parameter candidates: of the rules of `ruleSet`; runners can share them.
  init(_ ruleSet: RuleSet, candidates: CandidateRules) {
    self.ruleSet = ruleSet
    engine = SiftingEngine(ruleSet, candidates: candidates)
  }

  /// All examples of a rule under each harmless change; what failed.
  public func failures(of index: Int, variants: [ExampleVariant] = ExampleVariant.allCases) -> [ExampleFailure] {
    let rule = ruleSet.rules[index]
    return variants.flatMap { variant in
      rule.hits.compactMap { failure(of: $0, isHit: true, rule: index, variant: variant) }
        + rule.misses.compactMap { failure(of: $0, isHit: false, rule: index, variant: variant) }
    }
  }

  private func failure(of example: Example, isHit: Bool, rule: Int, variant: ExampleVariant) -> ExampleFailure? {
    let problem =
      [RuleKind.source, .cue].contains(ruleSet.rules[rule].kind)
      ? labelProblem(example, isHit: isHit, rule: rule)
      : textProblem(example, isHit: isHit, rule: rule, variant: variant)
    return problem.map {
      ExampleFailure(
        rule: ruleSet.rules[rule].id, place: example.place, text: example.text, variant: variant, problem: $0)
    }
  }

  /// A source's or cue's example is the text of the span itself.
  private func labelProblem(_ example: Example, isHit: Bool, rule: Int) -> String? {
    let labels = engine.labels(ruleSet.rules[rule].kind, of: example.text)
    let own = labels.first { $0.rule == rule }
    guard isHit else { return labels.first?.rule == rule ? "should not match" : nil }
    guard let own, let counts = labels.first else { return "does not match" }
    // Another rule may come first where it says the same.
    return counts.type == own.type ? nil : "labelled \(counts.type) by \(ruleSet.rules[counts.rule].id) instead"
  }

  private func textProblem(_ example: Example, isHit: Bool, rule: Int, variant: ExampleVariant) -> String? {
    let text = variant.text(of: example)
    let article = ArticleReader.article(id: "example", plainText: text.bytes)
    let matches = engine.matches(in: article)
    // What stands in front of the example is no part of it.
    let own = (matches.findings + matches.aids).filter {
      $0.rule == rule && article.reading.origin.original($0.range).lowerBound >= text.start
    }
    guard isHit else {
      return own.first.map { "should not match, but finds \"\(article.reading.text($0.range))\"" }
    }
    // A finding that only lost its place to another rule is still this rule's own.
    let lost = matches.suppressed.filter { $0.finding.rule == rule && $0.isOverlap }.map(\.finding)
    let problems = (own + lost).map { finding in
      ExampleCheck(example: example, marks: text.marks, article: article, finding: finding, matches: matches)
        .problem(ruleSet)
    }
    if problems.contains(nil) { return nil }
    return problems.first.flatMap { $0 } ?? noMatchProblem(matches, rule: rule)
  }

  private func noMatchProblem(_ matches: Matches, rule: Int) -> String {
    guard let lost = matches.suppressed.first(where: { $0.finding.rule == rule }) else { return "does not match" }
    switch lost.reason {
    case .unless(let index): return "does not count: its `unless` number \(index + 1) covers it"
    case .suppressedBy(let other): return "does not count: suppressed by \(ruleSet.rules[other].id)"
    case .overlappedBy(let other): return "does not count: \(ruleSet.rules[other].id) has the place"
    }
  }
}

extension Suppressed {
  fileprivate var isOverlap: Bool {
    if case .overlappedBy = reason { true } else { false }
  }
}

/// An example that did not come out as the rule file says.
public struct ExampleFailure: Sendable, Equatable, CustomStringConvertible {
  public let rule: String
  public let place: SourcePlace
  public let text: String
  public let variant: ExampleVariant
  public let problem: String

  public var description: String {
    let how = variant == .plain ? "" : " (\(variant.title))"
    return "\(place): \(rule): \(problem)\(how)\n    \(text)"
  }
}
