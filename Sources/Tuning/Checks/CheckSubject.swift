internal import Articles
internal import Patterns
internal import RuleFiles

/// What checks look at: the rules, their text, their patterns taken apart, and what they do on their examples.
struct CheckSubject: Sendable {
  let sources: RuleSources
  /// By rule, in the order of `WrittenRule.patterns`.
  let patterns: [[ParsedPattern]]
  /// What the whole rule set finds in each example, and in the articles given beside them.
  let runs: TextRuns

  var rules: [Rule] { sources.ruleSet.rules }

  init(_ sources: RuleSources, articles: [Article], workers: Workers) async {
    self.sources = sources
    patterns = sources.rules.map { $0.patterns.map(ParsedPattern.init) }
    runs = await TextRuns(sources.ruleSet, articles: articles, workers: workers)
  }

  /// A rule's pattern in a field.
  func pattern(_ field: ExpandedPattern.Field, of rule: Int) -> ParsedPattern? {
    patterns[rule].first { $0.text.field == field }
  }
}

/// A pattern with its trees: of what was typed, with names, and of what runs.
struct ParsedPattern: Sendable {
  let text: ExpandedPattern
  let typed: PatternNode
  let expanded: PatternNode

  init(_ text: ExpandedPattern) {
    self.text = text
    let flags: PatternFlags = text.ignoresCase ? .ignoreCase : []
    typed = PatternParser.parse(text.typed, flags: flags, readsNames: true)
    expanded = PatternParser.parse(text.expanded, flags: flags)
  }

  /// Where a part of the pattern that runs was typed.
  func spot(ofExpanded range: Range<Int>) -> Spot {
    text.spot(of: text.typedRange(of: range))
  }

  /// A stretch of the pattern that runs.
  func expandedText(_ range: Range<Int>) -> String {
    String(decoding: Array(text.expanded.utf8)[range], as: UTF8.self)
  }

  /// A stretch of what was typed.
  func typedText(_ range: Range<Int>) -> String {
    String(decoding: Array(text.typed.utf8)[range], as: UTF8.self)
  }
}
