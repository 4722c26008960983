internal import Articles
internal import Matching
internal import RuleFiles
internal import Scoring

/// A paragraph as a quotation; evaluative words are bold, and a raised number leads to the note on each finding.
extension MarkdownReport {
  func paragraph(_ paragraph: Paragraph) -> [String] {
    let notes = report.notes(onParagraph: paragraph.index, width: 120)
    let list = notes.enumerated().map {
      "\($0.offset + 1). *\($0.element.tag)* — \(MarkdownEscape.text($0.element.words))"
    }
    let quoted = "**¶\(paragraph.index)**\n\n> " + marked(paragraph, notes: notes)
    return [quoted] + (list.isEmpty ? [] : [list.joined(separator: "\n")]) + stances(ofParagraph: paragraph.index)
  }

  /// What is put into the text at a byte of it; at one place, what ends comes before what begins.
  private struct Insertion {
    let place: Int
    let rank: Int
    let text: String
  }

  private func marked(_ paragraph: Paragraph, notes: [Note]) -> String {
    let insertions = notes.enumerated().flatMap { number, note in
      note.finding.map {
        self.insertions(for: report.stance.findings[$0], number: number + 1, before: paragraph.range.upperBound)
      } ?? []
    }
    var text = ""
    var place = paragraph.range.lowerBound
    for insertion in insertions.sorted(by: { ($0.place, $0.rank) < ($1.place, $1.rank) }) {
      // Two numbers at one place are kept apart: ² ³ is not twenty-three.
      if insertion.rank == 1, insertion.place == place, text.last?.isNumber == true { text += "\u{2009}" }
      text += MarkdownEscape.text(report.line(place..<insertion.place)) + insertion.text
      place = insertion.place
    }
    return text + MarkdownEscape.text(report.line(place..<paragraph.range.upperBound))
  }

  private func insertions(for scored: ScoredFinding, number: Int, before end: Int) -> [Insertion] {
    let finding = scored.finding
    let place = min(finding.head.upperBound, end)
    let note = Insertion(place: place, rank: 1, text: Self.raised(number))
    guard scored.part == .evaluation else { return [note] }
    return [
      Insertion(place: finding.range.lowerBound, rank: 2, text: "**"), Insertion(place: place, rank: 0, text: "**"),
      note,
    ]
  }

  private static func raised(_ number: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(String(number).compactMap { $0.wholeNumberValue }.map { digits[$0] })
  }

  private func stances(ofParagraph index: Int) -> [String] {
    let score = report.stance.paragraphs[index]
    let voices = [
      ("in the writer’s words", score.stances.author), ("in the words of others", score.stances.attributed),
    ]
    let targets = score.targets.map { ("toward \(report.stance.targets[$0.target].name)", $0.stance) }
    let stances = (voices + targets).filter { $0.1.label != .insufficient }.map { name, stance in
      "\(MarkdownEscape.text(name)) \(stance.label.words) (\(stance.figures))"
    }
    return stances.isEmpty ? [] : ["Stance: " + stances.joined(separator: "; ") + "."]
  }
}
