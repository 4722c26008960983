/// Every rule taken as a labelling function: where it finds something in a text, it votes on the text's label.
///
/// The analysis of Snorkel (A. Ratner et al., "Snorkel: rapid training data creation with weak supervision", VLDB 2017):
/// coverage is the share of texts in which a rule finds something, overlap of those in which another rule does too,
/// conflict of those in which another votes otherwise; accuracy is the share of its votes that are the label.
struct Labelling {
  /// By text, what the rules say that find something in it.
  let ballots: [[Int: RuleVote]]
  /// What a right vote is, by text; nil where none is.
  let labels: [RuleVote?]
  /// What the votes are called.
  let names: (yes: String, no: String)

  private static let shownRows = 12

  /// How one rule fares.
  private struct Count {
    var texts = 0
    var overlaps = 0
    var conflicts = 0
    var right = 0
    var votes: Set<RuleVote> = []
    /// Votes that were cast.
    var cast = 0
  }

  func table(_ comparison: GoldComparison, of name: String) -> Table {
    var table = Table(
      id: "\(name)-labelling", title: "\(name.capitalisedFirst): each rule as a vote",
      columns: [
        .id("rule"), .text("votes"), .figure("coverage"), .figure("overlap"), .figure("conflict"), .figure("accuracy"),
      ])
    table.shownRows = comparison.settings.levels == nil ? Self.shownRows : nil
    let all = Double(max(1, ballots.count))
    for (rule, count) in counts().sorted(by: { ($1.value.texts, $0.key) < ($0.value.texts, $1.key) }) {
      let interval = Interval.wilson(successes: count.right, trials: count.cast)
      let accuracy = Double(count.right) / Double(max(1, count.cast))
      table.add([
        .text(comparison.ruleID(rule)), .text(shown(count.votes)), .number(Double(count.texts) / all),
        .number(Double(count.overlaps) / all), .number(Double(count.conflicts) / all),
        count.cast == 0 ? .missing : .estimated(accuracy, interval),
      ])
    }
    return table
  }

  private func counts() -> [Int: Count] {
    var counts: [Int: Count] = [:]
    for (ballot, label) in zip(ballots, labels) {
      let (yes, no) = (ballot.values.filter { $0 == .yes }.count, ballot.values.filter { $0 == .no }.count)
      for (rule, vote) in ballot {
        var count = counts[rule, default: Count()]
        count.texts += 1
        count.overlaps += ballot.count > 1 ? 1 : 0
        count.conflicts += vote == .yes && no > 0 || vote == .no && yes > 0 ? 1 : 0
        if vote != .abstains {
          count.votes.insert(vote)
          count.cast += 1
          count.right += vote == label ? 1 : 0
        }
        counts[rule] = count
      }
    }
    return counts
  }

  private func shown(_ votes: Set<RuleVote>) -> String {
    switch (votes.contains(.yes), votes.contains(.no)) {
    case (true, true): "both"
    case (true, false): names.yes
    case (false, true): names.no
    case (false, false): ""
    }
  }
}

/// What a rule says of a text by finding something in it.
enum RuleVote: Sendable {
  case yes, no, abstains

  /// - Parameter side: above 0 yes, below no.
  init(side: Double) {
    self = side > 0 ? .yes : side < 0 ? .no : .abstains
  }
}

extension GoldComparison {
  /// A table by rule is asked for.
  var isByRule: Bool { settings.levels?.contains(.rule) ?? true }
}
