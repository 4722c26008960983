internal import Articles
internal import Matching
internal import Patterns
internal import Reporting
internal import RuleFiles

/// The gates of a rule that labels sources or cues: it is tried on the spans of attributions, not on the text.
struct LabelGates {
  let witness: Witness
  let rule: Int

  private var own: Rule { witness.ruleSet.rules[rule] }

  var explanation: RuleExplanation {
    let spans = witness.trace.labels.filter { $0.kind == own.kind }
    let tried = spans.compactMap { labelled in
      labelled.verdicts.first { $0.rule == rule }.map { place(labelled.span, $0.verdict, winner: labelled.winner) }
    }
    let isAnyOpen = tried.contains { !$0.isFormShut }
    let all = isAnyOpen || witness.article.sentences.count > 1 && !tried.isEmpty ? tried : tried + [whole]
    return RuleExplanation(rule: rule, matches: all.filter { !$0.isFormShut }, others: all.filter { $0.isFormShut })
  }

  /// Where the rule matches in no such part, a text of one sentence is itself taken for one: so a label rule's examples are written.
  private var whole: RuleExplanation.Place {
    let range = witness.article.paragraphs.first?.range ?? 0..<0
    let text = witness.article.reading.text(range)
    let engine = witness.engine
    return place(
      range, engine.labelVerdict(ofRule: rule, on: text), winner: engine.labels(own.kind, of: text).first?.rule,
      isWhole: true)
  }

  private func place(_ span: Range<Int>, _ verdict: LabelVerdict, winner: Int?, isWhole: Bool = false)
    -> RuleExplanation.Place
  {
    let paragraph = witness.article.paragraphIndex(at: span.lowerBound) ?? 0
    let sentence = witness.article.sentenceIndex(at: span.lowerBound).map { witness.article.sentences[$0].range }
    let what = isWhole ? "the text, taken as a \(own.kind)" : "the \(own.kind) \(witness.quote(span))"
    var gates = [Gate(.unit, .open, what, place: span)]
    var marks = [RuleExplanation.Place.Marked(range: span, label: own.kind.rawValue)]
    switch verdict {
    case .noMatch:
      let missed = missed(span)
      gates += missed.before + [missed.gate]
      marks += missed.marks
    case .unless(let index):
      let pattern = own.unless[index]
      let written = pattern.written(0..<pattern.source.utf8.count)
      gates += [matched, Gate(.unless, .shut, "pattern \(index + 1) matches as well: \(written)", place: span)]
    case .matches: gates += [matched] + ObjectionGates.passed(own, upTo: .unless) + [label(winner)]
    }
    return RuleExplanation.Place(
      range: span, head: span, paragraph: paragraph, shown: isWhole ? span : sentence ?? span, gates: gates,
      finding: nil, marks: marks)
  }

  private var matched: Gate { Gate(.pattern, .open, "matches in it") }

  private func missed(_ span: Range<Int>) -> Missed {
    let shut = Gate(.pattern, .shut, "does not match in it")
    guard witness.isDetailed else { return Missed(gate: shut) }
    let unit = SearchUnit(view: .open, range: span, paragraph: 0)
    switch own.form {
    case .pattern(let pattern): return PatternGates(witness: witness, pattern: pattern).missed(in: unit)
    case .words(let terms): return TermGates(witness: witness, terms: terms).missed(in: unit)
    case .near(let near):
      let isFound = witness.finds(near.find, span, of: witness.article.reading.open) == true
      return PatternGates(witness: witness, pattern: isFound ? near.of : near.find).missed(in: unit)
    }
  }

  private func label(_ winner: Int?) -> Gate {
    guard let winner, winner != rule else { return Gate(.label, .open, "labels it \(own.type ?? "")") }
    let other = witness.ruleSet.rules[winner]
    let why =
      other.priority == own.priority
      ? "it stands first in the rule files" : "its priority is \(other.priority), this one's \(own.priority)"
    return Gate(.label, .shut, "\(other.id) labels it \(other.type ?? ""): \(why)")
  }
}

extension RuleExplanation.Place {
  /// The form itself does not match.
  fileprivate var isFormShut: Bool { shut.map { $0.name.order <= Gate.Name.pattern.order } ?? false }
}
