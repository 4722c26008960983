internal import Matching
internal import RuleFiles
internal import Scoring

/// The sections after the paragraphs.
extension MarkdownReport {
  var sources: [String] {
    let sources = report.stance.sources
    guard !sources.isEmpty else { return [] }
    let rows = sources.map { source in
      [
        source.name, source.type, "\(source.attributions.count)", "\(source.words)",
        report.paragraphNumber(at: source.first.lowerBound).map { "¶\($0)" } ?? "",
      ]
    }
    let table = table(["source", "kind", "statements", "words", "first"], sides: "llrrr", rows: rows)
    return ["## Who speaks", table, report.namedShare]
  }

  var targets: [String] {
    let targets = report.shownTargets
    guard !targets.isEmpty else { return [] }
    return [
      "## Evaluative words about",
      stanceTable("target", targets.map { ("\($0.name) (\($0.mentions.count)×)", $0.stance) }),
    ]
  }

  var claims: [String] {
    let sentences = report.claimSentences
    guard !sentences.isEmpty else { return [] }
    let rows = sentences.map { sentence in
      [
        Clipped.text(sentence.words, to: 120), sentence.types.joined(separator: ", "), "¶\(sentence.paragraph)",
        sentence.worth.map({ Figures.fixed($0) }) ?? "",
      ]
    }
    return ["## What is claimed", table(["sentence", "types", "in", "worth checking"], sides: "llrr", rows: rows)]
  }

  var problems: [String] {
    let problems = report.problems.map { problem in
      let place = problem.paragraph.map { "¶\($0): " } ?? ""
      let rule = problem.rule.map { " (\($0))" } ?? ""
      return "- " + MarkdownEscape.text(place + problem.problem + rule)
    }
    return problems.isEmpty ? [] : ["## Problems", problems.joined(separator: "\n")]
  }

  var limits: [String] {
    let limits = Limits.all.map { "- " + MarkdownEscape.text($0) }.joined(separator: "\n")
    return ["## What this report cannot see", limits, MarkdownEscape.text(report.colophon)]
  }
}
