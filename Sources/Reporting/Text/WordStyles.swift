internal import Matching
internal import RuleFiles
internal import Scoring

extension Report {
  /// How the words of a paragraph are printed where there is colour: the last that covers a word counts.
  func wordStyles(ofParagraph index: Int) -> [(range: Range<Int>, style: Ink.Style)] {
    shownFindings(ofParagraph: index).flatMap { finding -> [(Range<Int>, Ink.Style)] in
      let scored = stance.findings[finding]
      switch scored.part {
      case .attribution:
        let roles = scored.finding.roles
        return (roles["source"] ?? []).map { ($0, .strong) } + (roles["cue"] ?? []).map { ($0, .cue) }
      case .evaluation:
        return Ink.style(of: scored.finding.polarity).map { [(scored.finding.range, $0)] } ?? []
      default: return []
      }
    }
  }
}

extension WrappedText.Line {
  func text(_ ink: Ink, styles: [(range: Range<Int>, style: Ink.Style)]) -> String {
    var text = ""
    var run = ""
    var runStyle: Ink.Style?
    for cell in cells {
      let style = styles.last { $0.range.overlaps(cell.bytes) }?.style
      if style != runStyle {
        text += ink(run, runStyle)
        run = ""
        runStyle = style
      }
      run.append(cell.character)
    }
    return text + ink(run, runStyle)
  }
}
