internal import Articles
internal import Matching
internal import Reporting
internal import RuleFiles

/// Words and phrases: which one stands there, or which ones nearly do.
final class TermGates {
  private let witness: Witness
  private let terms: [Term]
  private lazy var near = NearTerms(terms)

  init(witness: Witness, terms: [Term]) { (self.witness, self.terms) = (witness, terms) }

  private static let mostHints = 3
  private static let mostForms = 8

  /// What was looked up: the forms themselves where they are few.
  private var looked: String {
    let forms = terms.flatMap(\.forms)
    if forms.count <= Self.mostForms {
      return forms.count == 1
        ? "`\(forms[0])` does not stand here"
        : "none of " + forms.map { "`\($0)`" }.joined(separator: ", ") + " stands here"
    }
    return "none of \(Figures.count(terms.count, "term")) (\(Figures.count(forms.count, "form"))) stands here"
  }

  func missed(in unit: SearchUnit) -> Missed {
    let text = String(decoding: witness.bytes(unit)[unit.range], as: UTF8.self)
    let hints = near.hints(in: text)
    if unit.view != .open {
      let open = String(decoding: witness.article.reading.open[unit.range], as: UTF8.self)
      let hidden = near.standing(in: open)
      if let hidden {
        let words = "`\(hidden)` stands in a quotation, which is hidden from the rule (where: quote)"
        return Missed(gate: Gate(.unit, .shut, words), rank: 900)
      }
    }
    let told = hints.prefix(Self.mostHints).joined(separator: "; ")
    return Missed(gate: Gate(.token, .shut, told.isEmpty ? looked : "\(looked); \(told)"), rank: hints.count)
  }
}

/// What a match of a `words` rule was looked up as.
enum TermWords {
  static func found(_ finding: Finding, _ terms: [Term], _ witness: Witness) -> String {
    let text = witness.article.reading.text(finding.range)
    let term = terms.first { term in
      term.forms.contains { $0 == text || !term.matchesCase && $0.lowercased() == text.lowercased() }
    }
    let what = "\(witness.quote(finding.range)) is one of \(Figures.count(terms.count, "term"))"
    guard let term, let base = term.forms.first else { return what }
    var facts: [String] = []
    if base.lowercased() != text.lowercased() { facts.append("a form of `\(base)`") }
    if let type = term.type { facts.append(type) }
    if let polarity = term.polarity { facts.append(Figures.signed(polarity)) }
    return facts.isEmpty ? what : "\(what): \(facts.joined(separator: ", "))"
  }
}
