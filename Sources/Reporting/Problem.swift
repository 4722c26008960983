internal import Articles
internal import Matching
internal import RuleFiles
internal import Scoring

/// Something that went wrong with one article: in reading it (no rule) or in matching a rule.
struct Problem {
  let rule: String?
  let paragraph: Int?
  let problem: String
}

extension Report {
  /// First what was mended in reading, then rules that gave up.
  var problems: [Problem] {
    article.problems.map { Problem(rule: nil, paragraph: $0.paragraph, problem: $0.problem) }
      + stance.problems.map {
        Problem(rule: rules.rules[$0.rule].id, paragraph: $0.paragraph, problem: $0.problem)
      }
  }
}
