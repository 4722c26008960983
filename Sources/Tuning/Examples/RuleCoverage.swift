internal import Articles
internal import Matching
internal import Patterns
internal import RuleFiles

/// What the hits of one rule exercise.
struct RuleCoverage: Sendable {
  private(set) var covered: Set<ProbedPart> = []
  private(set) var opaque: Set<ProbedPart.Owner> = []

  init(_ rule: Int, sources: RuleSources, runs: TextRuns, words: WordLookup, matcher: Matcher) {
    let written = sources.rules[rule]
    let texts = Self.texts(of: rule, sources, runs)
    for pattern in written.patterns where [.pattern, .find, .of].contains(pattern.field) {
      let owner = ProbedPart.Owner.rule(rule, pattern.field)
      let probed = ProbedPattern(pattern, owner: owner, names: written.names)
      opaque.formUnion(probed.opaque)
      guard let compiled = try? Pattern(probed.source, options: pattern.ignoresCase ? .ignoreCase : []) else {
        opaque.insert(owner)
        continue
      }
      let trace = ProbeTrace(probed, compiled, words: words)
      for text in texts { covered.formUnion(trace.covered(in: text, matcher)) }
    }
  }

  /// The texts in which the rule's pattern is tried in its hits.
  private static func texts(of rule: Int, _ sources: RuleSources, _ runs: TextRuns) -> [[UInt8]] {
    let own = sources.ruleSet.rules[rule]
    if own.labels { return own.hits.map { Array($0.text.utf8) } }
    return runs.hits[rule].flatMap { UnitTexts.of($0.article, own.conditions) }
  }
}

/// Reads from matches what they went through.
private struct ProbeTrace {
  private let pattern: Pattern
  /// With the number of its group.
  private let probes: [(probe: ProbedPattern.Probe, group: Int)]
  private let cue: [Int]
  private let words: WordLookup

  init(_ probed: ProbedPattern, _ pattern: Pattern, words: WordLookup) {
    self.pattern = pattern
    self.words = words
    let numbers = Dictionary(pattern.groups.map { ($0.name, $0.number) }, uniquingKeysWith: { first, _ in first })
    probes = probed.probes.enumerated().compactMap { index, probe in
      numbers[ProbedPattern.groupName(index)].map { (probe, $0) }
    }
    cue = pattern.groups.filter { $0.name == "cue" }.map(\.number)
  }

  func covered(in text: [UInt8], _ matcher: Matcher) -> Set<ProbedPart> {
    var covered: Set<ProbedPart> = []
    text.withUnsafeBufferPointer { bytes in
      // What reaches the match limit is said by the checks and by reports.
      try? matcher.forEachMatch(of: pattern, in: bytes) { match -> Int? in
        for (probe, group) in probes {
          guard let range = match.groups[group] else { continue }
          covered.formUnion(parts(probe, range, match: match.range, text))
        }
        // An attribution's content may hold another one.
        return cue.compactMap { match.groups[$0]?.upperBound }.max()
      }
    }
    return covered
  }

  private func parts(
    _ probe: ProbedPattern.Probe, _ range: Range<Int>, match: Range<Int>, _ text: [UInt8]
  ) -> [ProbedPart] {
    switch probe {
    case .alternative(let part): return [part]
    case .list(let name, let isRepeated):
      // Of a list that is repeated the group holds the last word; any of its words in the match may have been another.
      let stretch = String(decoding: text[isRepeated ? match : range], as: UTF8.self)
      let found = isRepeated ? WordRuns(stretch).phrases(longest: 6) : [LetterFolding.fold(stretch)]
      return words.indices(of: found, in: name).map { ProbedPart(owner: .name(name.key.place), number: $0) }
    }
  }
}

/// The words of lists by their forms.
struct WordLookup: Sendable {
  private var indices: [SourcePlace: [String: [Int]]] = [:]

  init(_ names: [WrittenName]) {
    for name in names where !name.words.isEmpty {
      var own: [String: [Int]] = [:]
      for (index, word) in name.words.enumerated() {
        for form in Set(word.forms.map { LetterFolding.fold($0) }) { own[form, default: []].append(index) }
      }
      indices[name.key.place] = own
    }
  }

  /// The numbers of the list's words of which one of these folded texts is a form.
  func indices(of forms: Set<String>, in name: WrittenName) -> [Int] {
    let own = indices[name.key.place] ?? [:]
    return forms.flatMap { own[$0] ?? [] }
  }
}

/// The words of a text, and what stands in it from the beginning of one to the end of another.
struct WordRuns {
  private let text: [Unicode.Scalar]
  private let words: [Range<Int>]

  init(_ text: String) {
    let scalars = Array(LetterFolding.fold(text).unicodeScalars)
    var words: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
      if isWord, start == nil { start = index }
      if !isWord, let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let start { words.append(start..<scalars.count) }
    self.text = scalars
    self.words = words
  }

  /// All stretches of up to so many words.
  func phrases(longest: Int) -> Set<String> {
    var phrases: Set<String> = []
    for first in words.indices {
      for last in words[first...].prefix(longest) {
        var phrase = String.UnicodeScalarView()
        phrase.append(contentsOf: text[words[first].lowerBound..<last.upperBound])
        phrases.insert(String(phrase))
      }
    }
    return phrases
  }
}
