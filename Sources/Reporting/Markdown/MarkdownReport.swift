internal import Articles
internal import Scoring

/// A report as Markdown: quoted paragraphs with numbered notes, and tables.
struct MarkdownReport {
  let report: Report

  var text: String {
    let paragraphs = report.article.paragraphs.flatMap { paragraph($0) }
    let blocks = header + ["## Paragraph by paragraph"] + paragraphs + sources + targets + claims + problems + limits
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var header: [String] {
    let metadata = report.article.metadata
    let facts = [
      metadata.byline, metadata.published.map(Calendar.words), metadata.outlet,
      Figures.count(report.article.wordCount, "word"),
    ]
    let stances = report.stance.summary
    let rows = [
      ("as a whole", stances.all), ("in the writer’s words", stances.author),
      ("in the words of others", stances.attributed),
    ]
    return [
      "# " + MarkdownEscape.text(metadata.title ?? report.article.id),
      facts.compactMap { $0 }.map(MarkdownEscape.text).joined(separator: " · "), stanceTable("Evaluative words", rows),
      report.countWords,
    ]
  }

  /// - Parameter names: not escaped yet.
  func stanceTable(_ title: String, _ rows: [(name: String, stance: Stance)]) -> String {
    table(
      [title, "stance", "polarity", "between", "positive mass", "negative mass", "findings"], sides: "ll" + "ccrrr",
      rows: rows.map { name, stance in
        let isKnown = stance.label != .insufficient
        return [
          name, stance.label.words, isKnown ? Figures.signed(stance.polarity) : "",
          isKnown ? "\(Figures.signed(stance.low)) and \(Figures.signed(stance.high))" : "",
          Figures.fixed(stance.positive), Figures.fixed(stance.negative), "\(stance.evidence)",
        ]
      })
  }

  /// - Parameter sides: `l`, `c` or `r` for each column.
  func table(_ heads: [String], sides: String, rows: [[String]]) -> String {
    let rules = sides.map { $0 == "r" ? "---:" : $0 == "c" ? ":---:" : "---" }
    let lines = [heads, rules] + rows.map { $0.map(MarkdownEscape.text) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
