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
    let targets = report.shownTargets
    guard !targets.isEmpty else { return [] }
    let names = targets.map { ("\($0.name) (\($0.mentions.count)×)", $0.stance) }
    return [heading("Evaluative words about")] + stanceLines(names, indent: 2)
  }
}
