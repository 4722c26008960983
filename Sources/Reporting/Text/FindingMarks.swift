internal import Matching
internal import RuleFiles
internal import Scoring

extension Report {
  /// The marks of a paragraph: who speaks first, then what is valued, then what is claimed.
  func marks(ofParagraph index: Int) -> [Mark] {
    shownFindings(ofParagraph: index).flatMap { marks(of: stance.findings[$0]) }
  }

  private func marks(of scored: ScoredFinding) -> [Mark] {
    let finding = scored.finding
    let sign = Self.sign(finding.polarity)
    switch scored.part {
    case .attribution:
      return ["source", "cue"].flatMap { role in marks(role, .bracket(label: role), of: finding) }
        + marks("content", .span(label: "content"), of: finding)
    case .evaluation:
      return [Mark(range: finding.range, shape: .fill(sign), style: Ink.style(of: finding.polarity))]
    case .plainValue: return []
    case .claim: return [Mark(range: finding.range, shape: .claim(label: finding.type ?? "claim"), style: .faint)]
    default: return [Mark(range: finding.range, shape: .claim(label: finding.kind.rawValue), style: .faint)]
    }
  }

  private func marks(_ role: String, _ shape: Mark.Shape, of finding: Finding) -> [Mark] {
    (finding.roles[role] ?? []).map { Mark(range: $0, shape: shape, style: .faint) }
  }

  private static func sign(_ polarity: Double) -> Character {
    polarity > 0 ? "+" : polarity < 0 ? "−" : "○"
  }
}
