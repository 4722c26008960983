internal import Articles
internal import Scoring

/// Who speaks, and how much of it by name; whom the article is about.
extension TextReport {
  var sources: [String] {
    let sources = report.stance.sources
    guard !sources.isEmpty else { return [] }
    var table = TextTable([.left, .left, .right, .right, .right])
    table.add(["", "", "statements", "words", "first"])
    for source in sources {
      table.add([
        source.name, source.type, "\(source.attributions.count)", "\(source.words)",
        report.paragraphNumber(at: source.first.lowerBound).map { "¶\($0)" } ?? "",
      ])
    }
    let lines = table.lines(width: style.width - 2).map { "  " + $0 }
    return [heading("Who speaks"), ink(lines[0], .faint)] + lines.dropFirst() + [""]
      + wrapped(report.namedShare, indent: 2)
  }

  var targets: [String] {
    let targets = report.stance.targets.filter { $0.stance.evidence > 0 || !report.isFound($0) }
    guard !targets.isEmpty else { return [] }
    let names = targets.map { ("\($0.name) (\($0.mentions.count)×)", $0.stance) }
    return [heading("Evaluative words about")] + stanceLines(names, indent: 2)
  }
}

extension Report {
  /// The number of the paragraph in which a byte of the reading text stands.
  func paragraphNumber(at offset: Int) -> Int? {
    article.paragraphs.first { $0.range.contains(offset) }?.index
  }

  /// How many of the statements come from someone a reader could name.
  var namedShare: String {
    let all = stance.sources.reduce(0) { $0 + $1.attributions.count }
    let named = stance.sources.filter { SourceClass.isNamed($0.type) }.reduce(0) { $0 + $1.attributions.count }
    return "\(named) of \(Figures.count(all, "statement")) (\(Figures.percent(named, of: all))) from a source "
      + "with a name, an office or a document; \(all - named) from others."
  }

  /// Whether the target was found and not asked for.
  func isFound(_ target: TargetScore) -> Bool {
    !article.metadata.targets.contains { $0.name == target.name }
  }
}
