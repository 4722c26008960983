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
    let claims = report.stance.findings.map(\.finding).filter { $0.kind == .claim }
    guard !claims.isEmpty else { return [] }
    let rows = claims.map { claim in
      [report.line(claim.range), claim.type ?? "", "¶\(claim.paragraph)", report.checkworthiness(of: claim) ?? ""]
    }
    return ["## What is claimed", table(["words", "type", "in", "worth checking"], sides: "llrr", rows: rows)]
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
