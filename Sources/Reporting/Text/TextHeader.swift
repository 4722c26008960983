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
    return wrapped(title).map { ink($0, .strong) } + wrapped(line).map { ink($0, .faint) }
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
    let gap = String(repeating: " ", count: max(1, Self.nameWidth + 2 - title.count))
    return title + gap + "negative     positive"
  }
}

/// Stances as bars.
extension TextReport {
  static var nameWidth: Int { 24 }

  /// A line for each: its name, bar, figures and label.
  func stanceLines(_ stances: [(name: String, stance: Stance)], indent: Int) -> [String] {
    stances.map { name, stance in
      let room = Self.nameWidth - indent
      let short = Clipped.text(PlainText.safe(name), to: room)
      let blank = String(repeating: " ", count: room - DisplayWidth.of(short) + 2)
      let bar = ink(StanceBar.text(stance), Ink.style(of: stance.label == .insufficient ? 0 : stance.polarity))
      return String(repeating: " ", count: indent) + short + blank + bar + "  " + verdict(stance)
    }
  }

  private func verdict(_ stance: Stance) -> String {
    guard stance.label != .insufficient else { return ink(stance.label.words, .faint) }
    let interval =
      style.width >= 76 ? ink(" (\(Figures.signed(stance.low)) … \(Figures.signed(stance.high)))", .faint) : ""
    return "\(Figures.signed(stance.polarity))\(interval) \(stance.label.words)"
  }
}
