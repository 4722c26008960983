internal import Matching
internal import RuleFiles
internal import Scoring

/// What is claimed, what went wrong, and what a report cannot see.
extension TextReport {
  var claims: [String] {
    let claims = report.stance.findings.map(\.finding).filter { $0.kind == .claim }
    guard !claims.isEmpty else { return [] }
    var table = TextTable([.left, .left, .left, .right])
    table.add(["", "", "", "worth checking"])
    for claim in claims {
      table.add([
        report.line(claim.range), claim.type ?? "", "¶\(claim.paragraph)", report.checkworthiness(of: claim) ?? "",
      ])
    }
    let lines = table.lines(width: style.width - 2).map { "  " + $0 }
    return [heading("What is claimed"), ink(lines[0], .faint)] + lines.dropFirst()
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

extension Report {
  /// The score of the sentence in which a claim stands.
  func checkworthiness(of claim: Finding) -> String? {
    guard stance.sentenceScales.indices.contains(claim.sentence) else { return nil }
    return stance.sentenceScales[claim.sentence].first { $0.scale == "checkworthiness" }.map { Figures.fixed($0.value) }
  }

  /// What made the report.
  var colophon: String {
    let packs = rules.packs.map { "rules \($0.pack) \($0.version) (\($0.sha256.prefix(12)))" }
    return (["\(Engine.name) \(Engine.version)"] + packs).joined(separator: " · ")
  }
}
