internal import Articles
internal import Patterns
internal import RuleFiles

/// Where a rule's form matched, before any condition.
struct RawMatch {
  let rule: Int
  let unit: SearchUnit
  /// Bytes of the reading text.
  let range: Range<Int>
  /// Every named group that took part, private ones left out.
  let roles: [(role: String, range: Range<Int>)]
  /// The lexicon row, for a rule of words.
  let term: Term?
}

extension RawMatch {
  /// Reads a pattern's match: `(?<match>…)` is the finding's span, other names are roles, `_` begins a private one.
  init(rule: Int, unit: SearchUnit, match: Match, pattern: Pattern, text: [UInt8]) {
    let offset = unit.range.lowerBound
    var whole = match.range
    var roles: [(role: String, range: Range<Int>)] = []
    for group in pattern.groups {
      guard let range = match.groups[group.number], !range.isEmpty else { continue }
      if group.name == "match" {
        whole = range
      } else if !group.name.hasPrefix("_") {
        let place = trimmed(range.lowerBound + offset..<range.upperBound + offset, in: text)
        if !place.isEmpty { roles.append((group.name, place)) }
      }
    }
    self.rule = rule
    self.unit = unit
    range = trimmed(whole.lowerBound + offset..<whole.upperBound + offset, in: text)
    self.roles = roles.sorted { $0.range.lowerBound < $1.range.lowerBound }
    term = nil
  }
}

extension RawMatch {
  /// Where the rule's search goes on inside the match: behind the cue of an attribution whose content follows, so that
  /// one that stands in the content is found too. nil: behind the match.
  var resumption: Int? {
    guard let cue = roles.last(where: { $0.role == "cue" })?.range,
      roles.contains(where: { $0.role == "content" && $0.range.lowerBound >= cue.upperBound })
    else { return nil }
    return cue.upperBound
  }
}

/// The range without blanks at its ends.
func trimmed(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
  var low = range.lowerBound
  var high = range.upperBound
  while low < high, isBlank(text[low]) { low += 1 }
  while high > low, isBlank(text[high - 1]) { high -= 1 }
  return low..<high
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A
}
