internal import Articles
internal import Matching
internal import RuleFiles

/// A sentence with all that a target scale looks for in it, read once for all targets.
struct SentenceReading {
  let unit: ReadingUnit
  let words: SentenceWords
  let surface: SentenceSurface
  /// What each of the scale's inputs found, by the input's number.
  let hits: [[Hit]]
  /// Names, as indices of words.
  let names: [Range<Int>]
  /// Attributions in it, as byte ranges of the reading text.
  let sources: [Range<Int>]
  let contents: [Range<Int>]

  /// A finding or word that an input counts.
  struct Hit {
    /// Indices of words.
    let words: Range<Int>
    /// Signed.
    let value: Double
    /// Whom the rule says it is about, as indices of words.
    let named: Range<Int>?
  }

  init(
    _ unit: ReadingUnit, of article: Article, findings: [Finding], names: [NameMention], inputs: TargetInputs
  ) {
    self.unit = unit
    let words = SentenceWords(article.reading.open, unit.range, grammar: inputs.scale.grammar)
    let surface = SentenceSurface(article: article, range: unit.range)
    let terms = inputs.scale.terms.hits(in: words.lower)
    let names = names.map { words.indices(overlapping: $0.range) }
    let valences = terms.filter { hit in
      hit.entry.list == nil && !words.isPartOfName(hit.words.lowerBound, names: names)
    }
    var hits: [[Hit]] = inputs.unique.map { input in
      switch input {
      case .words(let list):
        terms.filter { $0.entry.list == list }.map { Hit(words: $0.words, value: 1, named: nil) }
      case .valences(let sign):
        valences.filter { sign.admits($0.entry.value) }.map { Hit(words: $0.words, value: $0.entry.value, named: nil) }
      case .findings, .mention, .surface: []
      }
    }
    for finding in findings {
      for (input, test) in inputs.ofRule[finding.rule] where test.passes(finding, in: surface) {
        hits[input].append(Hit(finding, words: words))
      }
    }
    self.hits = hits
    self.names = names
    let attributions = findings.filter { $0.kind == .attribution }
    sources = attributions.flatMap { $0.roles["source"] ?? [] }
    contents = attributions.flatMap { $0.roles["content"] ?? [] }
    self.words = words
    self.surface = surface
  }
}

extension SentenceWords {
  /// A capitalised word of a name speaks for nothing: "Hope" is a town.
  func isPartOfName(_ index: Int, names: [Range<Int>]) -> Bool {
    hasCapital[index] && names.contains { $0.contains(index) }
  }
}

extension SentenceReading.Hit {
  init(_ finding: Finding, words: SentenceWords) {
    let named = (finding.roles["target"] ?? []).first.map(words.indices(overlapping:))
    self.init(words: words.indices(overlapping: finding.head), value: finding.polarity, named: named)
  }
}

/// The inputs of a target scale, each once: many weights differ in the link alone.
struct TargetInputs: Sendable {
  let scale: TargetScale
  let unique: [TargetScale.Input]
  /// For each weight the number of its input.
  let ofWeight: [Int]
  /// The inputs that each rule's findings can pass.
  let ofRule: [[(input: Int, test: FindingTest)]]

  init(_ scale: TargetScale, rules: [Rule]) {
    self.scale = scale
    var numbers: [TargetScale.Input: Int] = [:]
    var unique: [TargetScale.Input] = []
    ofWeight = scale.weights.map { weight in
      if let known = numbers[weight.of] { return known }
      numbers[weight.of] = unique.count
      unique.append(weight.of)
      return unique.count - 1
    }
    self.unique = unique
    let tests = unique.enumerated().compactMap { number, input in
      if case .findings(let filter) = input { (input: number, test: FindingTest(filter: filter)) } else { nil }
    }
    ofRule = rules.map { rule in tests.filter { $0.test.canPass(rule) } }
  }
}
