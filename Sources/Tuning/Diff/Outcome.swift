internal import Articles
internal import Matching
internal import RuleFiles
internal import Scoring

/// What one rule set made of an article.
struct Outcome {
  let rules: [Rule]
  let report: StanceReport

  var article: Article { report.article }

  func id(_ index: Int) -> String { rules[report.findings[index].finding.rule].id }

  /// What stood in the way of a rule's finding at this place; nil where nothing did.
  func obstacle(toRule id: String, at range: Range<Int>) -> String? {
    let suppressed = report.suppressed.first { rules[$0.finding.rule].id == id && $0.finding.range.overlaps(range) }
    switch suppressed?.reason {
    case nil: return nil
    case .unless(let index): return "its `unless` number \(index + 1) covers it"
    case .suppressedBy(let rule): return "suppressed by \(rules[rule].id)"
    case .overlappedBy(let rule):
      return rules[rule].id == id ? "another match of its own has the place" : "\(rules[rule].id) has the place"
    }
  }
}
