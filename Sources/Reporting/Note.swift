internal import Matching
internal import RuleFiles
internal import Scoring

/// A line on a finding: what it is, and in words what was found.
struct Note {
  /// nil for the line on all plain words for good and bad, which a line each would drown the rest in.
  let finding: Int?
  /// `indirect`, `−0.80`, `quantity`.
  let tag: String
  /// What it adds to the stance, with its sign; 0 where it adds nothing.
  let weight: Double
  let words: String
}

extension Report {
  /// - Parameter width: columns the words should take; what people said is cut to fit.
  func notes(onParagraph index: Int, width: Int) -> [Note] {
    let shown = shownFindings(ofParagraph: index)
    let plain = shown.filter { stance.findings[$0].part == .plainValue }
    let notes = shown.filter { !plain.contains($0) }.map { finding in
      let scored = stance.findings[finding]
      return Note(
        finding: finding, tag: tag(of: scored), weight: scored.signedWeight, words: self.words(on: scored, width: width)
      )
    }
    guard !plain.isEmpty else { return notes }
    let plainWords = plain.map {
      "\(line(stance.findings[$0].finding.range)) \(Figures.signed(stance.findings[$0].signedWeight))"
    }
    return notes + [Note(finding: nil, tag: "plain", weight: 0, words: plainWords.joined(separator: ", "))]
  }

  private func tag(of scored: ScoredFinding) -> String {
    switch scored.part {
    case .evaluation: Figures.signed(scored.signedWeight)
    case .claim, .attribution: scored.finding.type ?? scored.finding.kind.rawValue
    default: scored.finding.kind.rawValue
    }
  }

  private func words(on scored: ScoredFinding, width: Int) -> String {
    switch scored.part {
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
