internal import Articles
internal import Scoring

/// The head of the report: what was read, the stance as a whole, how much was found.
extension TextReport {
  var header: [String] {
    let metadata = report.article.metadata
    let title = PlainText.safe(metadata.title ?? report.article.id)
    let facts = [
      metadata.byline, metadata.published.map(Calendar.words), metadata.outlet,
      Figures.count(report.article.wordCount, "word"),
    ]
    let line = PlainText.safe(facts.compactMap { $0 }.joined(separator: " · "))
    let rule = ink(String(repeating: "─", count: style.width), .faint)
    return [rule] + wrapped(title).map { ink($0, .strong) } + wrapped(line).map { ink($0, .faint) }
  }

  var summary: [String] {
    let stances = report.stance.summary
    return [ink(stanceScale, .faint)]
      + stanceLines(
        [
          ("as a whole", stances.all), ("in the writer’s words", stances.author),
          ("in the words of others", stances.attributed),
        ], indent: 0) + [""] + wrapped(report.countWords)
  }

  /// The words at the ends of the bars.
  private var stanceScale: String {
    let title = "Evaluative words"
    let gap = String(repeating: " ", count: max(1, nameWidth + 2 - title.count))
    return hasBars ? title + gap + "negative     positive" : title
  }
}
