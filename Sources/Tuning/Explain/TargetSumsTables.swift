internal import Articles
internal import Matching
internal import Reporting
internal import RuleFiles
internal import Scoring

/// A target scale with what it made of a target.
struct TargetScaled: Sendable {
  let scale: TargetScale
  let explanation: TargetExplanation

  /// Of a paragraph, or of the article; nil where the target is not mentioned.
  func level(ofParagraph index: Int?) -> TargetLevel? {
    guard let index else { return explanation.article }
    return explanation.paragraphs.first { $0.index == index }?.level
  }
}

/// The two sums of a target scale, of praise and of blame: of each sentence that mentions the target, then of its
/// paragraphs and the article.
struct TargetSumsTables {
  let report: Report
  let scaled: TargetScaled
  /// Of this paragraph alone; nil for the article.
  let paragraph: Int?
  let isWhole: Bool

  private var scale: TargetScale { scaled.scale }
  private var explanation: TargetExplanation { scaled.explanation }

  var tables: [Table] { sentences.map(table) + levels }

  private var sentences: [(number: Int, sentence: TargetExplanation.Sentence)] {
    explanation.sentences.enumerated().map { (number: $0 + 1, sentence: $1) }.filter { _, sentence in
      paragraph.map { $0 == sentence.paragraph } ?? true
    }
  }

  private func table(_ number: Int, _ sentence: TargetExplanation.Sentence) -> Table {
    let words = Clipped.text(PlainText.safe(report.line(sentence.range)), to: 66)
    var table = Table(
      id: "sentence-\(number)", title: "¶\(sentence.paragraph)  \(words)",
      columns: [.figure("praise"), .figure("blame"), .text("input"), .figure("measured"), .text("words")])
    table.add(cells(sentence.intercept) + [.text("intercept")])
    for addend in sentence.terms.map(addend).folded(isWhole: isWhole) {
      table.add(
        addend.adds.map { .number($0, decimals: 3) } + [.text(addend.title)]
          + (addend.facts.first.map { [$0] } ?? [.missing]) + [.text(addend.words)])
    }
    table.add(cells(sentence.sums) + [.text("sum")])
    return table
  }

  private func addend(_ term: TargetExplanation.Term) -> Addend {
    let weight = scale.weights[term.weight]
    return Addend(
      adds: [term.contribution.positive, term.contribution.negative], title: weight.label(lists: scale.terms.lists),
      group: group(weight.of),
      words: term.words.map(report.line).joined(separator: ", "), facts: [.number(term.value, decimals: 2)])
  }

  private func group(_ input: TargetScale.Input) -> String {
    switch input {
    case .findings: "findings"
    case .words: "words of lists"
    case .valences: "valences"
    case .mention: "how it is mentioned"
    case .surface: "the sentence's form"
    }
  }

  private var levels: [Table] {
    let shown = explanation.paragraphs.filter { index, _ in paragraph.map { $0 == index } ?? true }
    let levels = shown.map { (title: "¶\($0.index)", level: $0.level) }
    let article = paragraph == nil ? explanation.article.map { [(title: "the article", level: $0)] } ?? [] : []
    return (levels + article).map(table)
  }

  private func table(_ title: String, _ level: TargetLevel) -> Table {
    let estimate = level.estimate
    let shares =
      "positive \(fixed(estimate.positive)), negative \(fixed(estimate.negative)), neutral \(fixed(estimate.neutral))"
    var table = Table(
      id: title == "the article" ? "article" : "paragraph-\(title.dropFirst())", title: "\(title): \(shares)",
      columns: [.figure("praise"), .figure("blame"), .text("input"), .figure("measured")])
    let sentences = Figures.count(estimate.sentences, "sentence")
    for term in level.terms {
      let isMean = term.of == nil && level.terms.count == 1
      table.add(
        cells(term.contribution) + [.text(term.of?.rawValue ?? (isMean ? "mean of \(sentences)" : "intercept"))]
          + (term.of == nil ? [] : [.number(term.value, decimals: 3)]))
    }
    if level.offset != .zero { table.add(cells(level.offset) + [.text("offset")]) }
    table.add(cells(estimate.sums) + [.text("sum")])
    return table
  }

  private func cells(_ sums: TargetSums) -> [TableCell] {
    [.number(sums.positive, decimals: 3), .number(sums.negative, decimals: 3)]
  }

  private func fixed(_ value: Double) -> String { Figures.fixed(value, decimals: 3) }
}
