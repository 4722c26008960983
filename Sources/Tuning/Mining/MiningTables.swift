internal import RuleFiles

/// What was mined, as tables: the terms of each side, each in its contexts, and what else says where to look.
struct MiningTables: Sendable {
  let options: MiningOptions
  let ruleSet: RuleSet
  private let known: KnownTerms
  /// Columns of the terminal, for the contexts.
  private let width: Int

  init(options: MiningOptions, ruleSet: RuleSet, width: Int) {
    (self.options, self.ruleSet, self.width) = (options, ruleSet, width)
    known = KnownTerms(ruleSet)
  }

  func tables(_ question: MiningQuestion, side: MiningSide, terms: [MinedTerm]) -> [Table] {
    let others = side == .misses ? frames(question) : rules(question)
    return [list(terms, question, side)] + (options.contexts > 0 ? [contexts(terms, question, side)] : [])
      + (others.map { [$0] } ?? [])
  }

  private func list(_ terms: [MinedTerm], _ question: MiningQuestion, _ side: MiningSide) -> Table {
    let isMiss = side == .misses
    let what =
      isMiss
      ? "words of what was missed, more than of what was rightly left"
      : "words at false alarms, more than at right findings"
    var table = Table(
      id: "\(question.name)-\(side.rawValue)", title: "\(question.name.capitalisedFirst): \(what)",
      columns: [
        .figure("nr"), .text("term"), .figure("z"), .figure("log odds"), .figure(isMiss ? "missed" : "alarms"),
        .figure(isMiss ? "left" : "right"), .figure("share"), .figure("groups"), .id("has it"), .text("with"),
      ])
    for (index, term) in terms.enumerated() {
      let with = term.forms.filter { $0 != term.term } + term.folded
      table.add([
        .integer(index + 1), .text(term.term), .number(term.estimate.z, decimals: 1),
        .number(term.estimate.logOdds, decimals: 2), .integer(term.count.focus), .integer(term.count.contrast),
        .number(term.share, decimals: 2), .integer(term.count.groups),
        .text(known.rules(with: term.forms).joined(separator: ", ")), .text(with.joined(separator: ", ")),
      ])
    }
    return table
  }

  private func contexts(_ terms: [MinedTerm], _ question: MiningQuestion, _ side: MiningSide) -> Table {
    var table = Table(
      id: "\(question.name)-\(side == .misses ? "miss" : "alarm")-contexts",
      title: "\(question.name.capitalisedFirst): each term in context",
      columns: [.figure("nr"), .figure("before"), .text("here"), .text("after"), .id("text")])
    let room = max(12, (width - 38) / 2)
    for (index, term) in terms.enumerated() {
      for place in term.count.places.prefix(options.contexts) {
        let tokens = place.token..<(place.token + term.words.count)
        let context = KeywordInContext(question.texts(side)[place.text], tokens: tokens, width: room)
        let cells = [context.before, context.term, context.after, context.id].map(TableCell.text)
        table.add([.integer(index + 1)] + cells)
      }
    }
    return table
  }

  /// The rules that are wrong more often than others, for their `unless`.
  private func rules(_ question: MiningQuestion) -> Table? {
    let alarms = question.rules.reduce(0) { $0 + $1.alarms }
    guard alarms > 0 else { return nil }
    let odds = LogOdds(focus: alarms, contrast: question.rules.reduce(0) { $0 + $1.right })
    let rated = question.rules.filter { $0.alarms > 0 }.map { rule in
      (rule, odds.estimate(focus: rule.alarms, contrast: rule.right))
    }
    var table = Table(
      id: "\(question.name)-alarm-rules", title: "\(question.name.capitalisedFirst): rules with false alarms",
      columns: [.id("rule"), .figure("z"), .figure("alarms"), .figure("right"), .figure("share")])
    for (rule, estimate) in rated.sorted(by: { ($1.1.z, $0.0.rule) < ($0.1.z, $1.0.rule) }).prefix(options.top) {
      table.add([
        .text(ruleSet.rules[rule.rule].id), .number(estimate.z, decimals: 1), .integer(rule.alarms),
        .integer(rule.right), .number(Double(rule.alarms) / Double(max(1, rule.alarms + rule.right)), decimals: 2),
      ])
    }
    return table
  }

  /// How the attributions are built that are missed.
  private func frames(_ question: MiningQuestion) -> Table? {
    guard !question.frames.isEmpty else { return nil }
    var table = Table(
      id: "\(question.name)-frames", title: "\(question.name.capitalisedFirst): how those are built that were missed",
      columns: [.text("frame"), .figure("missed"), .figure("found"), .figure("share"), .figure("groups")])
    for frame in question.frames.prefix(options.top) where frame.missed > 0 {
      table.add([
        .text(frame.frame), .integer(frame.missed), .integer(frame.found),
        .number(Double(frame.missed) / Double(frame.missed + frame.found), decimals: 2), .integer(frame.groups.count),
      ])
    }
    return table
  }
}
