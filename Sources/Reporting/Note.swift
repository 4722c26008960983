internal import Matching
internal import RuleFiles
internal import Scoring

/// A line on a finding: what it is, and in words what was found.
struct Note {
  let finding: Int
  /// `indirect`, `−0.80`, `quantity`.
  let tag: String
  /// Of an evaluation; else 0.
  let polarity: Double
  let words: String
}

extension Report {
  /// - Parameter width: columns the words should take; what people said is cut to fit.
  func notes(onParagraph index: Int, width: Int) -> [Note] {
    shownFindings(ofParagraph: index).map { finding in
      let scored = stance.findings[finding]
      let polarity = scored.finding.kind == .evaluation ? scored.finding.polarity : 0
      return Note(
        finding: finding, tag: tag(of: scored.finding), polarity: polarity, words: words(on: scored, width: width))
    }
  }

  private func tag(of finding: Finding) -> String {
    finding.kind == .evaluation ? Figures.signed(finding.polarity) : finding.type ?? finding.kind.rawValue
  }

  private func words(on scored: ScoredFinding, width: Int) -> String {
    switch scored.finding.kind {
    case .attribution: attribution(scored.finding, width: width)
    case .evaluation: evaluation(scored)
    default: other(scored.finding)
    }
  }

  /// `Mayor Helen Okoro (titled) → claimed (distancing) → the crossing had been …`
  private func attribution(_ finding: Finding, width: Int) -> String {
    let source = Clipped.text(sourceWords(of: finding), to: 40)
    let kind = finding.tags["source"].map { " (\($0))" } ?? ""
    let manner = finding.tags["cue"].flatMap { $0 == "neutral" ? nil : " (\($0))" } ?? ""
    let cue = text(of: "cue", in: finding).map { " → \($0)\(manner)" } ?? ""
    let before = source + kind + cue + " → "
    let after = voice(of: finding) ?? ""
    let room = width - DisplayWidth.of(before) - DisplayWidth.of(after)
    let content = text(of: "content", in: finding) ?? "…"
    return before + Clipped.text(content, to: room < 24 ? room + width : room) + after
  }

  private func evaluation(_ scored: ScoredFinding) -> String {
    let facts = [
      line(scored.finding.range), scored.finding.type, modifierWords(of: scored.finding), targetWords(of: scored),
    ]
    return facts.compactMap { $0 }.joined(separator: " · ") + (voice(of: scored.finding) ?? "")
  }

  private func other(_ finding: Finding) -> String {
    "\(Clipped.text(line(finding.range), to: 60)) · \(message(of: finding))\(voice(of: finding) ?? "")"
  }

  private func voice(of finding: Finding) -> String? {
    speaker(of: finding).map { " · in the words of \(Clipped.text($0, to: 40))" }
  }
}
