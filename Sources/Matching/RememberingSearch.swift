public import Articles
public import RuleFiles

/// Searches for a rule only where no rule of the same content was searched for in the article before.
final class RememberingSearch: MatchSearch {
  /// The number under which the article at hand is remembered.
  var article = 0
  private let search: PlainSearch
  private let memory: MatchMemory
  /// The content of each rule, by its number in the memory.
  private let contents: [Int]
  private var problems: [MatchProblem] = []

  init(rules: [Rule], memory: MatchMemory) {
    search = PlainSearch(rules: rules)
    self.memory = memory
    contents = memory.numbers(of: rules)
  }

  func matches(ofRules wanted: [Int], in text: SearchText) -> [RawMatch] {
    let known = memory.remembered(wanted.map { contents[$0] }, article: article)
    let missing = zip(wanted, known).filter { $0.1 == nil }.map(\.0)
    let found = search(missing, in: text)
    var matches: [RawMatch] = []
    for (rule, known) in zip(wanted, known) {
      guard let result = known ?? found[rule] else { continue }
      matches += result.matches.map { $0.asMatch(ofRule: rule) }
      problems += result.problems.map { MatchProblem(rule: rule, paragraph: $0.paragraph, problem: $0.problem) }
    }
    return matches
  }

  func takeProblems() -> [MatchProblem] {
    defer { problems = [] }
    return problems
  }

  /// What was found of each rule, remembered for the next rule set.
  private func search(_ rules: [Int], in text: SearchText) -> [Int: MatchMemory.Remembered] {
    guard !rules.isEmpty else { return [:] }
    var found = Dictionary(rules.map { ($0, MatchMemory.Remembered()) }, uniquingKeysWith: { first, _ in first })
    for match in search.matches(ofRules: rules, in: text) { found[match.rule]?.matches.append(match) }
    for problem in search.takeProblems() { found[problem.rule]?.problems.append(problem) }
    memory.remember(found.map { (contents[$0.key], $0.value) }, article: article)
    return found
  }
}

extension RawMatch {
  /// The same match, of a rule that has the same form.
  func asMatch(ofRule rule: Int) -> RawMatch {
    RawMatch(rule: rule, unit: unit, range: range, roles: roles, term: term)
  }
}

/// As `PlainEngine`, with a memory: after a change of rules only those that changed are searched for again.
public final class RememberingEngine {
  private let search: RememberingSearch
  private let pipeline: MatchPipeline

  public init(_ ruleSet: RuleSet, memory: MatchMemory) {
    search = RememberingSearch(rules: ruleSet.rules, memory: memory)
    pipeline = MatchPipeline(ruleSet: ruleSet, search: search)
  }

  /// Everything the rules find in an article, the same as without a memory, byte for byte.
  /// - Parameter number: what the memory knows this article by.
  public func matches(in article: Article, number: Int) -> Matches {
    search.article = number
    return pipeline.matches(in: article)
  }
}
