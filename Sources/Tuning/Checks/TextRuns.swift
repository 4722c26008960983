internal import Articles
internal import Matching
internal import RuleFiles

/// What a rule set finds in the examples of its rules, as written, and in articles.
struct TextRuns: Sendable {
  /// By rule; empty for rules that label sources and cues, whose examples are no texts.
  let hits: [[TextRun]]
  let misses: [[TextRun]]
  let articles: [TextRun]

  init(_ ruleSet: RuleSet, articles: [Article], workers: Workers) async {
    let rules = ruleSet.rules
    let places = rules.indices.filter { !rules[$0].labels }
    let texts = places.flatMap { (rules[$0].hits + rules[$0].misses).map(\.text) }
    let all = texts.map { ArticleReader.article(id: "example", plainText: Array($0.utf8)) } + articles
    let candidates = CandidateRules(rules)
    let runs = await workers.map(
      all, makeState: { SiftingEngine(ruleSet, candidates: candidates) },
      work: { article, engine in TextRun(article: article, matches: engine.matches(in: article)) })
    var hits = [[TextRun]](repeating: [], count: rules.count)
    var misses = hits
    var next = 0
    for place in places {
      let ends = (next + rules[place].hits.count, next + rules[place].hits.count + rules[place].misses.count)
      hits[place] = Array(runs[next..<ends.0])
      misses[place] = Array(runs[ends.0..<ends.1])
      next = ends.1
    }
    self.hits = hits
    self.misses = misses
    self.articles = Array(runs[next...])
  }

  var all: [TextRun] { hits.flatMap(\.self) + misses.flatMap(\.self) + articles }
}

/// One text and all that was found in it.
struct TextRun: Sendable {
  let article: Article
  let matches: Matches

  /// What a rule found and what counts.
  func counting(_ rule: Int) -> [Finding] {
    (matches.findings + matches.aids).filter { $0.rule == rule }
  }

  /// What a rule found and what does not count, with the reason.
  func lost(_ rule: Int) -> [Suppressed] {
    matches.suppressed.filter { $0.finding.rule == rule }
  }
}

extension Rule {
  /// Its examples are texts of sources or cues, on which alone it runs.
  var labels: Bool { kind == .source || kind == .cue }
}
