/// What rules say of yes and no by finding something, where no rule was written to say either.
///
/// A rule votes for yes where the share of yes among its texts is above that of all texts, against it where the share is
/// below, and abstains where both are the same.
struct RuleLifts {
  /// By text, the rules that found something in it.
  private let fired: [[Int]]
  /// By rule, its share of yes less that of all texts.
  private let lifts: [Int: (lift: Double, texts: Int)]

  /// What fewer texts say of a rule is no more than chance.
  private static let leastTexts = 5

  init(fired: [[Int]], labels: [Bool]) {
    self.fired = fired
    var counts: [Int: (yes: Int, texts: Int)] = [:]
    for (rules, label) in zip(fired, labels) {
      for rule in rules {
        counts[rule, default: (0, 0)].texts += 1
        counts[rule, default: (0, 0)].yes += label ? 1 : 0
      }
    }
    let base = Double(labels.filter { $0 }.count) / Double(max(1, labels.count))
    lifts = counts.mapValues { (Double($0.yes) / Double($0.texts) - base, $0.texts) }
  }

  var ballots: [[Int: RuleVote]] {
    fired.map { rules in
      Dictionary(uniqueKeysWithValues: rules.map { ($0, RuleVote(side: lifts[$0]?.lift ?? 0)) })
    }
  }

  /// The rule of a text that speaks most clearly for a label.
  func strongest(in entry: Int, for label: Bool) -> Int? {
    func strength(_ rule: Int) -> Double { (lifts[rule]?.lift ?? 0) * (label ? 1 : -1) }
    return fired[entry].filter { strength($0) > 0 && lifts[$0]?.texts ?? 0 >= Self.leastTexts }
      .max { (strength($0), $1) < (strength($1), $0) }
  }
}
