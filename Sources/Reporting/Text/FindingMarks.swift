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
      roleMarks("source", "─", .strong, of: finding) + roleMarks("cue", "─", .cue, of: finding)
        + roleMarks("content", "┄", .faint, of: finding)
    case .evaluation:
      [Mark(range: finding.range, shape: .fill(Self.sign(finding.polarity)), style: Ink.style(of: finding.polarity))]
    case .claim:
      [Mark(range: finding.range, shape: .bracket(label: finding.type ?? "claim", fill: "~"), style: .faint)]
    default:
      [Mark(range: finding.range, shape: .bracket(label: finding.kind.rawValue, fill: "~"), style: .faint)]
    }
  }

  private func roleMarks(_ role: String, _ fill: Character, _ style: Ink.Style, of finding: Finding) -> [Mark] {
    (finding.roles[role] ?? []).map {
      Mark(range: $0, shape: .bracket(label: role, fill: fill), style: .faint)
    }
  }

  private static func sign(_ polarity: Double) -> Character {
    polarity > 0 ? "+" : polarity < 0 ? "−" : "·"
  }
}
