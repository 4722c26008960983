internal import Articles
internal import Matching
internal import Patterns
internal import Reporting
internal import RuleFiles

/// Why a pattern does not match in a unit: hidden text, a part that stands nowhere, or how far it got.
final class PatternGates {
  private let witness: Witness
  private let pattern: Pattern
  private lazy var tokens = PatternTokens(pattern)
  private lazy var probe = PatternProbe(pattern)

  init(witness: Witness, pattern: Pattern) { (self.witness, self.pattern) = (witness, pattern) }

  func missed(in unit: SearchUnit) -> Missed {
    let bytes = witness.bytes(unit)
    if unit.view != .open, witness.finds(pattern, unit.range, of: witness.article.reading.open) == true {
      let hidden = "it would match with the words of quotations, which are hidden from it (where: quote)"
      return Missed(gate: Gate(.unit, .shut, hidden, place: unit.range), rank: 900)
    }
    return missed(in: unit.range, of: bytes)
  }

  /// - Parameter range: of `bytes`, which are those of a view.
  func missed(in range: Range<Int>, of bytes: [UInt8]) -> Missed {
    if let missing = tokens.missing({ witness.finds($0, range, of: bytes) ?? true }) {
      let gate = Gate(.token, .shut, "nothing here is \(code(missing.range))", place: range)
      return Missed(gate: gate, rank: missing.before)
    }
    let progress = bytes[range].withUnsafeBufferPointer { probe?.progress(in: $0) }
    let token = Gate(.token, .open, "each part that must be there stands in it")
    guard let progress else {
      return Missed(before: [token], gate: Gate(.pattern, .shut, "does not begin to match"), rank: 20)
    }
    return Missed(
      before: [token], gate: gate(progress, range, bytes), rank: 20 + progress.items,
      marks: marks(progress, at: range.lowerBound, in: range))
  }

  private func gate(_ progress: PatternProgress, _ range: Range<Int>, _ bytes: [UInt8]) -> Gate {
    let start = range.lowerBound
    let place = start + progress.text.upperBound
    let matched = start + progress.text.lowerBound..<place
    let stood = place < range.upperBound ? shown(place..<range.upperBound, bytes) : "the end"
    let so =
      matched.isEmpty ? "" : "matched \(shown(matched, bytes)) up to \(code(progress.matched, isTail: true)), then "
    if progress.isForbidden {
      return Gate(.pattern, .shut, "\(so)\(code(progress.wanted)) forbids what follows: \(stood)", place: place..<place)
    }
    var words = "\(so)wanted \(code(progress.wanted)) but there stood \(stood)"
    if progress.furthest > progress.text.upperBound {
      words += "; it got as far as \(shown(place..<start + progress.furthest, bytes))"
    }
    return Gate(.pattern, .shut, words, place: place..<place)
  }

  private func marks(_ progress: PatternProgress, at start: Int, in range: Range<Int>) -> [RuleExplanation.Place.Marked]
  {
    let place = start + progress.text.upperBound
    let text = witness.article.reading.open
    let end = text[min(place + 1, range.upperBound)..<range.upperBound].firstIndex(of: 0x20) ?? range.upperBound
    let all = [(start + progress.text.lowerBound..<place, "matched"), (place..<max(place, end), "wanted")]
    return all.filter { !$0.0.isEmpty }.map { RuleExplanation.Place.Marked(range: $0.0, label: $0.1) }
  }

  /// As the rule sees it: what is hidden is an ellipsis.
  private func shown(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for byte in bytes[range] { if byte != 0x01 { text.append(byte) } else if text.last != 0x01 { text.append(0x01) } }
    let words = String(decoding: text, as: UTF8.self).replacing("\u{1}", with: "…")
    return "“\(Clipped.text(PlainText.safe(words), to: 40))”"
  }

  private func code(_ range: Range<Int>, isTail: Bool = false) -> String {
    let written = pattern.written(range)
    guard isTail, written.count > 50 else { return "`\(Clipped.text(written, to: 50))`" }
    return "`…\(written.suffix(49))`"
  }
}
