/// Every rule taken as a labelling function: where it finds something, it votes.
///
/// The analysis of Snorkel (A. Ratner et al., "Snorkel: rapid training data creation with weak supervision", VLDB 2017).
/// A labelling function's vote is set by its writer there; here a rule votes for yes where the share of yes among its texts
/// is above that of all texts, against yes where it is below, and not at all where it is the same.
struct Labelling {
  /// By text, the rules that found something in it.
  private let fired: [[Int]]
  private let labels: [Bool]
  private let votes: [Int: RuleVote]

  init(fired: [[Int]], labels: [Bool]) {
    self.fired = fired
    self.labels = labels
    var votes: [Int: RuleVote] = [:]
    for (rules, label) in zip(fired, labels) {
      for rule in rules {
        votes[rule, default: RuleVote()].texts += 1
        if label { votes[rule]?.yes += 1 }
      }
    }
    let base = Double(labels.filter { $0 }.count) / Double(max(1, labels.count))
    self.votes = votes.mapValues { $0.voting(against: base) }
  }

  /// The rule of a text that speaks most clearly for the label.
  func strongest(in entry: Int, for label: Bool) -> Int? {
    let speaking = fired[entry].filter { votes[$0]?.vote == label && votes[$0]?.texts ?? 0 >= Self.leastTexts }
    return speaking.max { (votes[$0]?.lift ?? 0, $1) < (votes[$1]?.lift ?? 0, $0) }
  }

  /// What fewer texts say of a rule is no more than chance.
  private static let leastTexts = 5
  private static let shownRows = 12

  func table(_ comparison: GoldComparison) -> Table {
    var table = Table(
      id: "\(comparison.question.name)-labelling",
      title: "\(comparison.question.name.capitalisedFirst): each rule as a vote; its accuracy where it votes",
      columns: [
        .id("rule"), .text("votes"), .figure("coverage"), .figure("overlap"), .figure("conflict"),
        .figure("accuracy"),
      ])
    table.shownRows = comparison.settings.levels == nil ? Self.shownRows : nil
    let meetings = meetings()
    let all = Double(max(1, labels.count))
    for (rule, vote) in votes.sorted(by: { ($1.value.texts, $0.key) < ($0.value.texts, $1.key) }) {
      let interval = Interval.wilson(successes: vote.right, trials: vote.texts)
      let meeting = meetings[rule] ?? (overlaps: 0, conflicts: 0)
      table.add([
        .text(comparison.ruleID(rule)), .text(vote.vote.map { $0 ? "yes" : "no" } ?? ""),
        .number(Double(vote.texts) / all), .number(Double(meeting.overlaps) / all),
        .number(Double(meeting.conflicts) / all),
        vote.vote == nil ? .missing : .estimated(vote.accuracy, interval),
      ])
    }
    return table
  }

  /// In how many texts a rule meets another, and one that votes otherwise.
  private func meetings() -> [Int: (overlaps: Int, conflicts: Int)] {
    var meetings: [Int: (overlaps: Int, conflicts: Int)] = [:]
    for rules in fired where rules.count > 1 {
      let yes = rules.filter { votes[$0]?.vote == true }.count
      let no = rules.filter { votes[$0]?.vote == false }.count
      for rule in rules {
        let others = votes[rule]?.vote.map { $0 ? no : yes } ?? 0
        meetings[rule, default: (0, 0)].overlaps += 1
        meetings[rule, default: (0, 0)].conflicts += others > 0 ? 1 : 0
      }
    }
    return meetings
  }
}

/// What a rule says of a label by finding something.
struct RuleVote: Equatable {
  var texts = 0
  var yes = 0
  /// For yes or against it; nil where it says nothing.
  private(set) var vote: Bool?
  /// How far its share of yes is from that of all texts.
  private(set) var lift = 0.0

  /// - Parameter base: the share of yes in all texts.
  func voting(against base: Double) -> RuleVote {
    var voting = self
    let share = Double(yes) / Double(max(1, texts))
    voting.vote = share == base ? nil : share > base
    voting.lift = (share - base).magnitude
    return voting
  }

  /// Texts whose label is the vote.
  var right: Int { vote == nil ? 0 : vote == true ? yes : texts - yes }

  var accuracy: Double { Double(right) / Double(max(1, texts)) }
}
