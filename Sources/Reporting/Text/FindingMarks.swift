internal import Matching
internal import RuleFiles
internal import Scoring

extension Report {
  /// The marks of a paragraph: who speaks first, then what is valued, then what is claimed.
  func marks(ofParagraph index: Int) -> [Mark] {
    shownFindings(ofParagraph: index).flatMap { marks(of: stance.findings[$0].finding) }
  }

  private func marks(of finding: Finding) -> [Mark] {
    switch finding.kind {
    case .attribution:
      ["source", "cue"].flatMap { role in marks(role, .bracket(label: role), of: finding) }
        + marks("content", .span(label: "content"), of: finding)
    case .evaluation:
      [Mark(range: finding.range, shape: .fill(Self.sign(finding.polarity)), style: Ink.style(of: finding.polarity))]
    case .claim: [Mark(range: finding.range, shape: .claim(label: finding.type ?? "claim"), style: .faint)]
    default: [Mark(range: finding.range, shape: .claim(label: finding.kind.rawValue), style: .faint)]
    }
  }

  private func marks(_ role: String, _ shape: Mark.Shape, of finding: Finding) -> [Mark] {
    (finding.roles[role] ?? []).map { Mark(range: $0, shape: shape, style: .faint) }
  }

  private static func sign(_ polarity: Double) -> Character {
    polarity > 0 ? "+" : polarity < 0 ? "−" : "○"
  }
}
