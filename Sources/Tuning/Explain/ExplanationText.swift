internal import Articles
internal import Matching
public import Reporting
internal import RuleFiles

extension Explanation {
  /// For a person at a terminal: the text with marks under it, then the gates.
  /// - Parameter isWhole: each stretch in which a rule does not match, not the most telling alone.
  public func text(_ style: TextStyle, isWhole: Bool = false) -> String {
    let printer = ExplanationText(
      explanation: self, width: style.width, isWhole: isWhole, ink: Ink(isColoured: style.isColoured))
    return printer.text
  }
}

/// Prints the explanations of rules.
struct ExplanationText {
  let explanation: Explanation
  let width: Int
  let isWhole: Bool
  let ink: Ink

  private var report: Report { explanation.report }

  /// Rules that match somewhere first; where there are many, those that do not have a line each.
  var text: String {
    let isMany = explanation.rules.count > 3 && !isWhole
    let full = isMany ? explanation.rules.filter { !$0.matches.isEmpty } : explanation.rules
    let brief = isMany ? explanation.rules.filter { $0.matches.isEmpty } : []
    let parts = full.map(lines) + (brief.isEmpty ? [] : [briefLines(brief)])
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func lines(_ rule: RuleExplanation) -> [String] {
    let places = rule.matches + shownOthers(rule)
    return heading(rule) + places.flatMap { [""] + lines($0) } + restLines(rule)
  }

  private func shownOthers(_ rule: RuleExplanation) -> [RuleExplanation.Place] {
    if isWhole { return rule.others }
    return rule.matches.isEmpty ? Array(rule.others.prefix(1)) : []
  }

  private func heading(_ explained: RuleExplanation) -> [String] {
    let rule = report.rules.rules[explained.rule]
    let facts = [rule.kind.rawValue, rule.type, rule.place.description].compactMap { $0 }.joined(separator: " · ")
    return [ink(rule.id, .strong)] + wrapped(facts, indent: 2).map { ink($0, .faint) }
      + wrapped(verdict(explained), indent: 2)
  }

  private func verdict(_ explained: RuleExplanation) -> String {
    if explained.found > 0 { return explained.found == 1 ? "found" : "found \(explained.found) times" }
    guard let gate = explained.firstShut else { return "not found: there is nothing it is tried on" }
    return "not found: the gate that did not open is \(gate.name.rawValue)"
  }

  private func restLines(_ rule: RuleExplanation) -> [String] {
    let rest = rule.others.count - shownOthers(rule).count
    guard rest > 0 else { return [] }
    let what = rule.matches.isEmpty ? "other stretch" : "stretch"
    return [
      "", "  " + ink("\(Figures.count(rest, what, what + "es")) of text without a match; --all shows why", .faint),
    ]
  }

  private func briefLines(_ rules: [RuleExplanation]) -> [String] {
    let ids = rules.map { report.rules.rules[$0.rule].id }
    let room = min(ids.map(DisplayWidth.of).max() ?? 0, width / 2)
    let lines = zip(rules, ids).map { rule, id in
      let short = Clipped.text(id, to: room)
      let gap = String(repeating: " ", count: room - DisplayWidth.of(short) + 2)
      let gate = rule.firstShut.map { "\($0.name.rawValue): \($0.words)" } ?? ""
      return "  " + short + gap + ink(Clipped.text(gate, to: max(10, width - room - 4)), .faint)
    }
    return [ink("\(Figures.count(rules.count, "rule")) without a match", .strong)] + lines
  }

  private func lines(_ place: RuleExplanation.Place) -> [String] {
    TextWithMarks(report: report, width: width, ink: ink).lines(place.shown, paragraph: place.paragraph, place.marks)
      + [""] + place.gates.flatMap(line)
  }

  private static let nameWidth = Gate.Name.allCases.map(\.rawValue.count).max() ?? 0

  private func line(_ gate: Gate) -> [String] {
    let sign =
      switch gate.state {
      case .open: ink("✓", .positive)
      case .shut: ink("✗", .negative)
      case .told: "·"
      }
    let gap = String(repeating: " ", count: Self.nameWidth - gate.name.rawValue.count + 2)
    let indent = 6 + Self.nameWidth + 2
    let words = wrapped(gate.words, indent: indent)
    let first = String((words.first ?? "").dropFirst(indent))
    return ["    \(sign) " + ink(gate.name.rawValue, gate.state == .shut ? .strong : .faint) + gap + first]
      + words.dropFirst()
  }

  private func wrapped(_ text: String, indent: Int) -> [String] {
    WrappedText(PlainText.safe(text), width: max(20, width - indent)).lines.map { line in
      String(repeating: " ", count: indent) + String(line.cells.map(\.character))
    }
  }
}

/// A stretch of an article with brackets under it.
struct TextWithMarks {
  let report: Report
  let width: Int
  let ink: Ink

  private static let margin = 5

  func lines(_ range: Range<Int>, paragraph: Int, _ marks: [RuleExplanation.Place.Marked]) -> [String] {
    let wrapped = WrappedText(report.characters(of: range), width: width - Self.margin)
    let drawn = marks.map { mark in
      let isContent = mark.label == "content" || mark.label == "matched"
      return Mark(
        range: mark.range, shape: isContent ? .span(label: mark.label) : .bracket(label: mark.label), style: .faint)
    }
    let blank = String(repeating: " ", count: Self.margin)
    var number = ink(("¶\(paragraph)" + blank).prefix(Self.margin).description, .faint)
    return wrapped.lines.flatMap { line -> [String] in
      defer { number = blank }
      let text = String(line.cells.map(\.character))
      return [number + text] + MarkRows(drawn, under: line).lines(ink).map { blank + $0 }
    }
  }
}
