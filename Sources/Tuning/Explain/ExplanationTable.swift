internal import Articles
internal import Reporting
internal import RuleFiles

extension Explanation {
  /// A row a gate, for `csv`; offsets are code points of the text as it was sent.
  public var table: TableReport {
    var table = Table(
      id: "gates", title: "Gates",
      columns: [
        .text("rule"), .figure("start"), .figure("end"), .text("text"), .text("found"), .text("gate"), .text("state"),
        .text("words"),
      ])
    for rule in rules {
      for place in rule.matches + rule.others {
        let range = report.article.originalRange(place.range)
        for gate in place.gates {
          table.add([
            .text(report.rules.rules[rule.rule].id), .integer(range.lowerBound), .integer(range.upperBound),
            .text(report.article.originalText(place.range)), .text(place.isFound ? "yes" : "no"),
            .text(gate.name.rawValue), .text(gate.state.rawValue), .text(gate.words),
          ])
        }
      }
    }
    return TableReport(command: "explain", tables: [table])
  }
}
