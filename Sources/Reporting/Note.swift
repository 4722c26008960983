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
    switch finding.kind {
    case .evaluation: Figures.signed(finding.polarity)
    case .claim, .attribution: finding.type ?? finding.kind.rawValue
    default: finding.kind.rawValue
    }
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
    return before + Clipped.text(content, to: room < 32 ? room + width : room) + after
  }

  private func evaluation(_ scored: ScoredFinding) -> String {
    let facts = [
      line(scored.finding.range), scored.finding.type, modifierWords(of: scored.finding), targetWords(of: scored),
    ]
    return facts.compactMap { $0 }.joined(separator: " · ") + (voice(of: scored.finding) ?? "")
  }

  /// The words and the rule's message; the message alone where it has the words.
  private func other(_ finding: Finding) -> String {
    let message = message(of: finding, longest: 60)
    let isWhole = rules.rules[finding.rule].message.contains("{match}")
    let words = isWhole ? message : Clipped.text(line(finding.range), to: 60) + " · " + message
    return words + (voice(of: finding) ?? "")
  }

  private func voice(of finding: Finding) -> String? {
    guard case .attributed(let index) = finding.voice else { return nil }
    let source = text(of: "source", in: stance.findings[index].finding)
    return source.map { " · in the words of \(Clipped.text($0, to: 40))" } ?? " · in words of no named source"
  }
}
