internal import Articles
internal import Matching
internal import Patterns
internal import RuleFiles

/// Which alternatives of patterns, and which words, the hits of rules exercise.
struct Coverage: Sendable {
  private let sources: RuleSources
  private let runs: TextRuns
  private let covered: Set<ProbedPart>
  /// Patterns in which the parts cannot be told apart.
  private let opaque: Set<ProbedPart.Owner>

  init(_ sources: RuleSources, runs: TextRuns, workers: Workers) async {
    self.sources = sources
    self.runs = runs
    let words = WordLookup(sources.names)
    let results = await workers.map(
      Array(sources.rules.indices), batch: 4, makeState: { Matcher() },
      work: { rule, matcher in RuleCoverage(rule, sources: sources, runs: runs, words: words, matcher: matcher) })
    covered = results.reduce(into: []) { $0.formUnion($1.covered) }
    opaque = results.reduce(into: []) { $0.formUnion($1.opaque) }
  }

  /// nil where the parts of a pattern cannot be told apart.
  func parts(ofRule rule: Int) -> [TestedPart]? {
    if case .words(let terms) = sources.ruleSet.rules[rule].form { return words(terms, rule: rule) }
    let written = sources.rules[rule]
    let fields: [ExpandedPattern.Field] = [.pattern, .find, .of]
    var parts: [TestedPart] = []
    for pattern in written.patterns where fields.contains(pattern.field) {
      guard let own = self.parts(of: pattern, owner: .rule(rule, pattern.field)) else { return nil }
      parts += own
    }
    return parts
  }

  /// Lists and defines.
  var names: [TestedName] {
    sources.names.map { name in
      let parts: [TestedPart]?
      if let define = name.define {
        parts = self.parts(of: define, owner: .name(name.key.place))
      } else {
        parts = name.words.indices.map { index in
          part(
            name.words[index].text, name.words[index].spot, ProbedPart(owner: .name(name.key.place), number: index),
            isWord: true)
        }
      }
      return TestedName(name: name.name, isList: name.define == nil, place: name.key.place, parts: parts)
    }
  }

  private func parts(of pattern: ExpandedPattern, owner: ProbedPart.Owner) -> [TestedPart]? {
    if opaque.contains(owner) { return nil }
    return ProbedBranches(of: pattern).branches.enumerated().map { number, branch in
      let text = String(decoding: Array(pattern.typed.utf8)[branch.range], as: UTF8.self)
      return part(text, pattern.spot(of: branch.range), ProbedPart(owner: owner, number: number), isWord: false)
    }
  }

  private func part(_ text: String, _ spot: Spot, _ part: ProbedPart, isWord: Bool) -> TestedPart {
    TestedPart(text: text, place: spot.place, isWord: isWord, isCovered: covered.contains(part))
  }

  /// The terms of a rule of words.
  private func words(_ terms: [Term], rule: Int) -> [TestedPart] {
    var found: Set<String> = []
    for run in runs.hits[rule] {
      for finding in run.counting(rule) + run.lost(rule).map(\.finding) {
        found.insert(LetterFolding.fold(run.article.reading.text(finding.range)))
      }
    }
    if sources.ruleSet.rules[rule].labels {
      // Their hits are the words themselves, among others.
      for hit in sources.ruleSet.rules[rule].hits { found.formUnion(WordRuns(hit.text).phrases(longest: 6)) }
    }
    return zip(terms, sources.rules[rule].terms).map { term, spot in
      TestedPart(
        text: term.forms.first ?? "", place: spot.place, isWord: true,
        isCovered: term.forms.contains { found.contains(LetterFolding.fold($0)) })
    }
  }
}

/// What can be exercised: the alternative with this number in a pattern, or the word in a list.
struct ProbedPart: Hashable, Sendable {
  let owner: Owner
  let number: Int

  enum Owner: Hashable, Sendable {
    case rule(Int, ExpandedPattern.Field)
    /// A list or a define, by where it stands.
    case name(SourcePlace)
  }
}
