internal import Articles
internal import RuleFiles

/// The words and phrases of all `words` rules, found by their first word: looked up, not searched for.
struct TermTable {
  private struct Entry {
    let rule: Int
    let term: Int
    /// Case-folded, unless the term minds case.
    let form: [UInt8]
    let matchesCase: Bool
  }

  /// By the case-folded first word, the longest form first.
  private var entries: [[UInt8]: [Entry]] = [:]
  private let rules: [Rule]

  init(rules: [Rule]) {
    self.rules = rules
    for (index, rule) in rules.enumerated() {
      guard case .words(let terms) = rule.form else { continue }
      for (number, term) in terms.enumerated() {
        for form in term.forms { add(form, rule: index, term: number, matchesCase: term.matchesCase) }
      }
    }
    for key in entries.keys {
      entries[key]?.sort { ($1.form.count, $0.rule, $0.term) < ($0.form.count, $1.rule, $1.term) }
    }
  }

  private mutating func add(_ form: String, rule: Int, term: Int, matchesCase: Bool) {
    let written = Array(form.utf8)
    let folded = caseFolded(written)
    guard let key = Self.firstWord(of: folded) else { return }
    let entry = Entry(rule: rule, term: term, form: matchesCase ? written : folded, matchesCase: matchesCase)
    entries[key, default: []].append(entry)
  }

  /// The longest match of each rule at each place, none overlapping the rule's one before.
  func matches(ofRules wanted: Set<Int>, in unit: SearchUnit, text: [UInt8], folded: [UInt8], words: WordStarts)
    -> [RawMatch]
  {
    var found: [RawMatch] = []
    var free: [Int: Int] = [:]
    words.forEach(in: unit.range) { start, end in
      guard let candidates = entries[Array(folded[start..<end])] else { return }
      for entry in candidates where wanted.contains(entry.rule) {
        let formStart = start - Self.leadLength(entry.form)
        guard formStart >= unit.range.lowerBound, formStart >= free[entry.rule, default: 0] else { continue }
        let place = formStart..<formStart + entry.form.count
        guard place.upperBound <= unit.range.upperBound,
          Self.stands(entry.form, at: place, in: entry.matchesCase ? text : folded)
        else { continue }
        free[entry.rule] = place.upperBound
        found.append(
          RawMatch(rule: entry.rule, unit: unit, range: place, roles: [], term: term(entry)))
      }
    }
    return found
  }

  private func term(_ entry: Entry) -> Term? {
    guard case .words(let terms) = rules[entry.rule].form else { return nil }
    return terms[entry.term]
  }

  /// Bytes before the first word of a form, such as an opening mark.
  private static func leadLength(_ form: [UInt8]) -> Int {
    var index = 0
    while index < form.count, wordScalarLength(form, index) == 0 { index += 1 }
    return index
  }

  private static func firstWord(of form: [UInt8]) -> [UInt8]? {
    let start = leadLength(form)
    var end = start
    while end < form.count {
      let length = wordScalarLength(form, end)
      guard length > 0 else { break }
      end += length
    }
    return end > start ? Array(form[start..<end]) : nil
  }

  /// Whether the form stands in the text at `place`, not as part of a longer word.
  private static func stands(_ form: [UInt8], at place: Range<Int>, in text: [UInt8]) -> Bool {
    for offset in 0..<form.count where text[place.lowerBound + offset] != form[offset] { return false }
    // "haven" does not stand in "haven't".
    if text[place.upperBound...].starts(with: [0x27, 0x74]) { return false }
    guard place.upperBound < text.count, wordScalarLength(text, place.upperBound) > 0 else { return true }
    // The form may end in a mark, such as "U.S."; then a letter may follow.
    return wordScalarLength(form, lastScalar(form)) == 0
  }

  private static func lastScalar(_ form: [UInt8]) -> Int {
    var index = form.count - 1
    while index > 0, form[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}

/// Runs of `\w`, the tokens by which terms are looked up.
struct WordStarts {
  private let runs: [Range<Int>]

  init(_ text: [UInt8]) {
    var runs: [Range<Int>] = []
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count {
        let length = wordScalarLength(text, index)
        guard length > 0 else { break }
        index += length
      }
      if index > start { runs.append(start..<index) } else { index += 1 }
    }
    self.runs = runs
  }

  func forEach(in range: Range<Int>, _ body: (_ start: Int, _ end: Int) -> Void) {
    var low = runs.partitionPoint { $0.lowerBound >= range.lowerBound }
    while low < runs.count, runs[low].upperBound <= range.upperBound {
      body(runs[low].lowerBound, runs[low].upperBound)
      low += 1
    }
  }
}
