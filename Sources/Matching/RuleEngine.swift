public import Articles
public import RuleFiles

/// Runs a rule set over articles. An instance belongs to one thread; the rule set is shared.
public protocol RuleEngine: AnyObject {
  /// Everything the rules find in an article, the same for every engine, byte for byte.
  func matches(in article: Article) -> Matches
}

/// The engine without shortcuts: each rule on each unit, through PCRE2. Slow, and right: faster ones are held against it.
public final class PlainEngine: RuleEngine {
  private let pipeline: MatchPipeline

  /// - Parameters:
  ///   - meter: measures where the time goes.
  ///   - trace: notes what becomes of the matches of some rules.
  public init(_ ruleSet: RuleSet, meter: Meter? = nil, trace: MatchTrace? = nil) {
    meter?.prepare(rules: ruleSet.rules.count)
    let search = PlainSearch(rules: ruleSet.rules, meter: meter, trace: trace)
    pipeline = MatchPipeline(ruleSet: ruleSet, search: search, meter: meter, trace: trace)
  }

  public func matches(in article: Article) -> Matches {
    pipeline.matches(in: article)
  }

  /// The types that label rules of this kind (`source`, `cue`) give to a text, each with its rule; the first one counts.
  public func labels(_ kind: RuleKind, of text: String) -> [(type: String, rule: Int)] {
    pipeline.labels.labels(kind, of: Array(text.utf8))
  }

  /// What a rule of kind `source` or `cue` makes of a text.
  public func labelVerdict(ofRule index: Int, on text: String) -> LabelVerdict {
    pipeline.labels.verdict(of: index, on: Array(text.utf8))
  }
}
