internal import Articles
internal import Matching
internal import Reporting
internal import RuleFiles
public import Scoring

/// A scale's values for the sentences of an article, as the sums they are.
public struct ScaleExplanation: Sendable {
  let report: Report
  let scale: Scale
  /// One a sentence, in the order of the text.
  public let sums: [ScaleSum]

  /// - Parameters:
  ///   - isWhole: a line for each term; else the ten largest, and the others by their groups.
  ///   - format: for people a table a sentence; else all in one.
  public func report(isWhole: Bool, as format: TableFormat) -> TableReport {
    let tables = format == .text ? sums.map { table(of: $0, isWhole: isWhole) } : [values, terms(isWhole)]
    let formula = "value = 1 / (1 + e^−sum); adds = weight × what was measured, transformed"
    return TableReport(command: "explain", tables: tables, notes: ["\(scale.name): \(scale.title)", formula])
  }

  private static let columns: [Table.Column] = [
    .figure("adds"), .text("input"), .figure("measured"), .figure("weight"), .text("words"),
  ]

  private func table(of sum: ScaleSum, isWhole: Bool) -> Table {
    let sentence = report.article.sentences[sum.sentence]
    let words = Clipped.text(PlainText.safe(report.line(sentence.range)), to: 60)
    var table = Table(
      id: "sentence-\(sum.sentence + 1)",
      title: "¶\(sentence.paragraph)  \(Figures.fixed(sum.value, decimals: 3))  \(words)",
      columns: Self.columns)
    for row in rows(of: sum, isWhole: isWhole) { table.add(row) }
    table.add([.number(sum.sum, decimals: 3), .text("sum, which makes \(Figures.fixed(sum.value, decimals: 4))")])
    if let probability = sum.probability {
      table.add([.missing, .text("calibrated: \(Figures.fixed(probability, decimals: 3)) of people would say yes")])
    }
    return table
  }

  private func rows(of sum: ScaleSum, isWhole: Bool) -> [[TableCell]] {
    let intercept: [TableCell] = [.number(sum.intercept, decimals: 3), .text("intercept")]
    return [intercept]
      + sum.terms.map(addend).folded(isWhole: isWhole).map { addend in
        let facts = addend.facts.isEmpty ? [.missing, .missing] : addend.facts
        return [.number(addend.adds[0], decimals: 3), .text(addend.title)] + facts + [.text(addend.words)]
      }
  }

  private func addend(_ term: ScaleTerm) -> Addend {
    let words = term.findings.map { report.line(report.stance.findings[$0].finding.range) }
    return Addend(
      adds: [term.contribution], title: term.label, group: group(of: term),
      words: term.word.map(report.line) ?? words.joined(separator: ", "),
      facts: [.number(term.measured, decimals: 2), .number(term.weight, decimals: 3)])
  }

  /// Learnt words; else by the first word of the input's name.
  private func group(of term: ScaleTerm) -> String {
    if term.word != nil { return "the learnt words" }
    let kind = term.findings.first.map { report.stance.findings[$0].finding.kind.rawValue }
    return kind ?? "the sentence's form"
  }

  private var values: Table {
    var table = Table(
      id: "sentences", title: scale.title,
      columns: [.figure("sentence"), .figure("paragraph"), .figure("value"), .figure("sum"), .text("text")])
    for sum in sums {
      let sentence = report.article.sentences[sum.sentence]
      table.add([
        .integer(sum.sentence + 1), .integer(sentence.paragraph), .number(sum.value), .number(sum.sum),
        .text(report.line(sentence.range)),
      ])
    }
    return table
  }

  private func terms(_ isWhole: Bool) -> Table {
    var table = Table(id: "terms", title: "Terms", columns: [.figure("sentence")] + Self.columns)
    for sum in sums {
      for row in rows(of: sum, isWhole: isWhole) { table.add([.integer(sum.sentence + 1)] + row) }
    }
    return table
  }
}
