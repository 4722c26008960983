public import Articles
internal import Matching
internal import Patterns
internal import Reporting
public import RuleFiles
internal import Scoring

/// Says why rules found what they found in an article, and why not: it runs the engine itself, with a trace.
///
/// It belongs to one thread.
public final class Explainer {
  let ruleSet: RuleSet
  private let trace = MatchTrace(rules: [])
  private let engine: PlainEngine

  public init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    engine = PlainEngine(ruleSet, trace: trace)
  }

  /// - Parameters:
  ///   - rules: indices into the rule set.
  ///   - paragraph: only what stands in this one; all of the article is read all the same.
  ///   - isDetailed: also says, of each stretch in which a rule's form does not match, how far it got.
  public func explanation(of rules: [Int], in article: Article, paragraph: Int? = nil, isDetailed: Bool = true)
    -> Explanation
  {
    trace.rules = Set(rules)
    let matches = engine.matches(in: article)
    let report = Scorer(ruleSet).report(of: article, matches: matches)
    let witness = Witness(
      ruleSet: ruleSet, engine: engine, article: article, trace: trace, matches: matches,
      report: Report(stance: report, rules: ruleSet), isDetailed: isDetailed)
    let all = rules.map(witness.explanation)
    return Explanation(
      report: witness.report, rules: paragraph.map { index in all.map { $0.inParagraph(index) } } ?? all)
  }
}

/// What the explanations of some rules say of an article.
public struct Explanation: Sendable {
  let report: Report
  public let rules: [RuleExplanation]
}

/// What is known of one run over an article.
struct Witness {
  let ruleSet: RuleSet
  let engine: PlainEngine
  let article: Article
  let trace: MatchTrace
  let matches: Matches
  let report: Report
  let isDetailed: Bool
  let matcher = Matcher()

  func explanation(of index: Int) -> RuleExplanation {
    if [RuleKind.source, .cue].contains(ruleSet.rules[index].kind) {
      return LabelGates(witness: self, rule: index).explanation
    }
    let candidates = trace.candidates.filter { $0.finding.rule == index }
    let fates = Fates(of: candidates, rule: index, self)
    let places = zip(candidates, fates.all).map { candidate, fate in
      CandidateGates(witness: self, candidate: candidate, fate: fate).place
    }
    return RuleExplanation(
      rule: index, matches: places, others: UnitGates(witness: self, rule: index, matched: candidates).places)
  }

  /// Words as they stand in the article, cut where they are long.
  func quote(_ range: Range<Int>, longest: Int = 60) -> String {
    "“\(Clipped.text(PlainText.safe(report.line(range)), to: longest))”"
  }

  func id(_ rule: Int) -> String { ruleSet.rules[rule].id }
}
