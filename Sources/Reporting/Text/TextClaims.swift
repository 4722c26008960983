internal import Matching
internal import RuleFiles
internal import Scoring

/// What is claimed, what went wrong, and what a report cannot see.
extension TextReport {
  var claims: [String] {
    let sentences = report.claimSentences
    guard !sentences.isEmpty else { return [] }
    var table = TextTable([.left, .left, .right, .right])
    for sentence in sentences {
      let types = Clipped.text(sentence.types.joined(separator: ", "), to: 20)
      table.add([sentence.words, types, "¶\(sentence.paragraph)", sentence.worth.map { Figures.fixed($0) } ?? ""])
    }
    let heading = heading("What is claimed") + ink(", by how much it is worth checking (0 to 1)", .faint)
    return [heading] + table.lines(width: style.width - 2).map { "  " + $0 }
  }

  var problems: [String] {
    let problems = report.problems
    guard !problems.isEmpty else { return [] }
    return [heading("Problems")]
      + problems.flatMap { problem in
        let place = problem.paragraph.map { "¶\($0): " } ?? ""
        let rule = problem.rule.map { " (\($0))" } ?? ""
        return wrapped(PlainText.safe(place + problem.problem + rule), indent: 2)
      }
  }

  var limits: [String] {
    [heading("What this report cannot see")] + Limits.all.flatMap { wrapped("· " + $0, indent: 2, hanging: 4) }
      + [""] + wrapped(report.colophon).map { ink($0, .faint) }
  }
}
