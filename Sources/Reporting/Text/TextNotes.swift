internal import Matching
internal import RuleFiles
internal import Scoring

/// A line for each finding of a paragraph: what it is, the words, what follows from it.
extension TextReport {
  private static var tagWidth: Int { 11 }

  func notes(onParagraph index: Int) -> [String] {
    report.shownFindings(ofParagraph: index).flatMap { note(on: report.stance.findings[$0]) }
  }

  private func note(on scored: ScoredFinding) -> [String] {
    let finding = scored.finding
    switch finding.kind {
    case .attribution: return note(tag: finding.type ?? "says", nil, attribution(finding))
    case .evaluation:
      return note(tag: Figures.signed(finding.polarity), Ink.style(of: finding.polarity), evaluation(scored))
    case .claim: return note(tag: finding.type ?? "claim", nil, words(finding, report.message(of: finding)))
    default: return note(tag: finding.kind.rawValue, nil, words(finding, report.message(of: finding)))
    }
  }

  private func note(tag: String, _ tagStyle: Ink.Style?, _ text: String) -> [String] {
    let hang = Self.margin + Self.tagWidth
    var lines = wrapped(PlainText.safe(text), indent: 0, hanging: 0, width: style.width - hang)
    let blank = String(repeating: " ", count: max(1, Self.tagWidth - DisplayWidth.of(tag)))
    lines[0] = String(repeating: " ", count: Self.margin) + ink(tag, tagStyle ?? .faint) + blank + lines[0]
    for number in lines.indices.dropFirst() { lines[number] = String(repeating: " ", count: hang) + lines[number] }
    return lines
  }

  /// `Mayor Helen Okoro (titled) → claimed (distancing) → the crossing had been …`
  private func attribution(_ finding: Finding) -> String {
    let source = report.sourceWords(of: finding)
    let kind = finding.tags["source"].map { " (\($0))" } ?? ""
    let manner = finding.tags["cue"].flatMap { $0 == "neutral" ? nil : " (\($0))" } ?? ""
    let cue = report.text(of: "cue", in: finding).map { " → \($0)\(manner)" } ?? ""
    let voice = report.speaker(of: finding).map { " · in the words of \($0)" } ?? ""
    let before = Clipped.text(source, to: 40) + kind + cue
    let room = style.width - Self.margin - Self.tagWidth - DisplayWidth.of(before) - DisplayWidth.of(voice) - 3
    let content = report.text(of: "content", in: finding).map { " → " + Clipped.text($0, to: max(24, room)) } ?? ""
    return before + content + voice
  }

  private func evaluation(_ scored: ScoredFinding) -> String {
    let finding = scored.finding
    let facts = [
      report.line(finding.range), finding.type, report.modifierWords(of: finding), report.targetWords(of: scored),
      report.speaker(of: finding).map { "in the words of \(Clipped.text($0, to: 40))" },
    ]
    return facts.compactMap { $0 }.joined(separator: " · ")
  }

  private func words(_ finding: Finding, _ message: String) -> String {
    let voice = report.speaker(of: finding).map { " · in the words of \(Clipped.text($0, to: 40))" } ?? ""
    return Clipped.text(report.line(finding.range), to: 60) + " · " + message + voice
  }
}
