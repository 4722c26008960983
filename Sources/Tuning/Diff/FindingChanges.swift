internal import Articles
internal import Matching
internal import RuleFiles
internal import Scoring

/// The findings of one article under two rule sets, held against each other.
struct FindingChanges {
  /// In the order of the text.
  private(set) var changes: [FindingChange] = []
  private(set) var counts: [String: RuleCounts] = [:]

  private let old: Outcome
  private let new: Outcome

  init(old: Outcome, new: Outcome) {
    (self.old, self.new) = (old, new)
    for index in old.report.findings.indices { counts[old.id(index), default: RuleCounts()].before += 1 }
    for index in new.report.findings.indices { counts[new.id(index), default: RuleCounts()].after += 1 }
    let pairs = FindingPairs(old: old, new: new)
    for pair in pairs.pairs { add(pair) }
    for index in pairs.gone { add(gone: index) }
    for index in pairs.added { add(added: index) }
    changes.sort { Self.start(of: $0) < Self.start(of: $1) }
    for change in changes { count(change) }
  }

  private mutating func add(_ pair: FindingPairs.Pair) {
    let fields = FindingFacts.changes(
      from: FindingFacts(old, pair.old), to: FindingFacts(new, pair.new))
    switch pair.relation {
    case .samePlace where fields.isEmpty: return
    case .samePlace: add(.changed, pair.old, pair.new, fields)
    case .moved: add(.moved, pair.old, pair.new, fields)
    case .takenOver: add(.takenOver, pair.old, pair.new, fields)
    }
  }

  private mutating func add(gone index: Int) {
    let id = old.id(index)
    let reason =
      new.rules.contains { $0.id == id }
      ? new.obstacle(toRule: id, at: old.report.findings[index].finding.range) : "the rule was taken out"
    add(.gone, index, nil, reason: reason)
  }

  private mutating func add(added index: Int) {
    let id = new.id(index)
    let reason =
      old.rules.contains { $0.id == id }
      ? old.obstacle(toRule: id, at: new.report.findings[index].finding.range).map { "before: \($0)" }
      : "the rule is new"
    add(.added, nil, index, reason: reason)
  }

  private mutating func add(
    _ change: FindingChange.Change, _ before: Int?, _ after: Int?, _ fields: [FieldChange] = [], reason: String? = nil
  ) {
    let findings = (
      before: before.map { old.report.findings[$0].finding }, after: after.map { new.report.findings[$0].finding }
    )
    guard let shown = findings.after ?? findings.before else { return }
    changes.append(
      FindingChange(
        change: change, oldRule: before.map(old.id), newRule: after.map(new.id), article: old.article.id,
        paragraph: shown.paragraph, sentence: shown.sentence,
        before: findings.before.map { Excerpt($0.range, in: old.article) },
        after: findings.after.map { Excerpt($0.range, in: old.article) }, fields: fields, reason: reason,
        isValued: [findings.before, findings.after].contains { $0.map { $0.basePolarity != 0 } ?? false }))
  }

  private mutating func count(_ change: FindingChange) {
    if let rule = change.oldRule { counts[rule]?.add(change.change, isOld: true) }
    if let rule = change.newRule { counts[rule]?.add(change.change, isOld: false) }
  }

  private static func start(of change: FindingChange) -> (Int, Int, String) {
    let range = (change.after ?? change.before)?.range ?? 0..<0
    return (range.lowerBound, range.upperBound, change.rule)
  }
}
