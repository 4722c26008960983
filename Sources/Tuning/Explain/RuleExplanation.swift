internal import Matching
internal import RuleFiles

/// Why a rule found what it found in a text, or the first gate that did not open.
public struct RuleExplanation: Sendable {
  /// Index into `RuleSet.rules`.
  public let rule: Int
  /// Each place where the rule's form matches, in the order of the text.
  public let matches: [Place]
  /// Stretches of the text where it does not, the one in which it got furthest first.
  public let others: [Place]

  /// One place, gate by gate.
  public struct Place: Sendable {
    /// The rule's match; else the stretch it was tried on. Bytes of the reading text.
    public let range: Range<Int>
    /// Where it competes for its place: an attribution's cue, else the match.
    public let head: Range<Int>
    /// The index of its paragraph.
    public let paragraph: Int
    /// What a person is shown of the text: the unit, in bytes of the reading text.
    public let shown: Range<Int>
    public let gates: [Gate]
    /// Index into `StanceReport.findings`, where it counts and is reported.
    public let finding: Int?
    let marks: [Marked]

    /// A stretch to be marked under the text.
    struct Marked: Sendable {
      let range: Range<Int>
      let label: String
    }

    /// It came through all gates.
    public var isFound: Bool { shut == nil }

    /// The first gate that did not open.
    public var shut: Gate? { gates.first { $0.state == .shut } }
  }

  /// How many places came through.
  public var found: Int { matches.count(where: \.isFound) }

  /// Where nothing was found: the gate that kept the best place out.
  public var firstShut: Gate? {
    found > 0 ? nil : (matches + others).compactMap(\.shut).max { $0.name.order < $1.name.order }
  }
}

extension Gate.Name {
  /// The place in the pipeline.
  var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension RuleExplanation {
  /// Of one paragraph alone.
  func inParagraph(_ index: Int) -> RuleExplanation {
    RuleExplanation(
      rule: rule, matches: matches.filter { $0.paragraph == index }, others: others.filter { $0.paragraph == index })
  }
}
