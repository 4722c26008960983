internal import Matching
internal import Reporting
internal import RuleFiles

/// The window of a `near` rule.
final class NearGates {
  private let witness: Witness
  private let near: Near
  private lazy var finds = PatternGates(witness: witness, pattern: near.find)
  private lazy var places = PatternGates(witness: witness, pattern: near.of)

  init(witness: Witness, near: Near) { (self.witness, self.near) = (witness, near) }

  func open(_ finding: Finding, unit: SearchUnit) -> Gate {
    let pair = pairs(finding.rule, unit)?.distances.filter { $0.find == finding.range && fits($0) }.min {
      $0.words < $1.words
    }
    let place = pair.map { ", \(Figures.count($0.words, "word")) from \(witness.quote($0.place))" } ?? ""
    return Gate(.window, .open, "finds \(witness.quote(finding.range))\(place) (\(window))", place: finding.range)
  }

  func missed(_ rule: Int, in unit: SearchUnit) -> Missed {
    let bytes = witness.bytes(unit)
    guard let pairs = pairs(rule, unit), !pairs.finds.isEmpty else { return part("find", finds, unit, bytes) }
    guard !pairs.places.isEmpty else {
      var missed = part("of", places, unit, bytes)
      missed.rank += 40
      return missed
    }
    let closest = pairs.distances.min { $0.words < $1.words }
    let found = closest.map { "\(witness.quote($0.find)) stands \(distance($0)) \(witness.quote($0.place))" } ?? ""
    let marks = closest.map { pair in
      [(pair.find, "find"), (pair.place, "of")].map { RuleExplanation.Place.Marked(range: $0.0, label: $0.1) }
    }
    return Missed(gate: Gate(.window, .shut, "\(found); asked is \(window)"), rank: 100, marks: marks ?? [])
  }

  private func part(_ name: String, _ gates: PatternGates, _ unit: SearchUnit, _ bytes: [UInt8]) -> Missed {
    let missed = gates.missed(in: unit.range, of: bytes)
    let gate = Gate(missed.gate.name, .shut, "\(name): \(missed.gate.words)", place: missed.gate.place)
    return Missed(before: missed.before, gate: gate, rank: missed.rank, marks: missed.marks)
  }

  private var window: String {
    let side =
      switch near.order {
      case .any: "of it"
      case .before: "before it"
      case .after: "after it"
      }
    return "within \(Figures.count(near.within, "word")) \(side)"
  }

  private func distance(_ pair: (find: Range<Int>, place: Range<Int>, words: Int)) -> String {
    if pair.words == 0 { return "over" }
    let side = pair.find.upperBound <= pair.place.lowerBound ? "before" : "after"
    return "\(Figures.count(pair.words, "word")) \(side)"
  }

  private func fits(_ pair: (find: Range<Int>, place: Range<Int>, words: Int)) -> Bool {
    pair.words > 0 && pair.words <= near.within
  }

  private func pairs(_ rule: Int, _ unit: SearchUnit) -> MatchTrace.Pairs? {
    witness.trace.pairs.first { $0.rule == rule && $0.unit.view == unit.view && $0.unit.range == unit.range }
  }
}
