internal import RuleFiles

/// The labels of one question beside what the rules said of the same texts.
struct GoldComparison {
  let question: GoldQuestion
  let entries: [Entry]
  let ruleSet: RuleSet
  let settings: EvaluationSettings

  struct Entry {
    let row: GoldRow
    let label: GoldLabel
    let said: Said
  }

  /// The texts of one group are drawn together.
  var bootstrap: ClusterBootstrap { bootstrap(of: entries.map(\.row)) }

  func bootstrap(of rows: [GoldRow]) -> ClusterBootstrap {
    ClusterBootstrap(groups: rows.map(\.group), samples: settings.samples, seed: settings.seed)
  }

  func outcome() -> EvaluationOutcome {
    switch question {
    case .attributions: AttributionComparison(self).outcome()
    case .roles: RoleComparison(self).outcome()
    case .words: WordComparison(self).outcome()
    case .scale(let question): ScaleComparison(self, scale: question.scale).outcome()
    case .polarity: PolarityComparison(self).outcome()
    case .target: TargetComparison(self).outcome()
    case .paragraphs: ParagraphComparison(self).outcome()
    case .order(let scale, _): OrderComparison(self, scale: scale).outcome()
    }
  }

  func ruleID(_ rule: Int) -> String { ruleSet.rules[rule].id }

  /// `84 texts in 84 groups`.
  var size: String {
    let groups = Set(entries.map(\.row.group)).count
    let texts = entries.count == 1 ? "1 text" : "\(entries.count) texts"
    return groups == entries.count ? texts : "\(texts) in \(groups) \(groups == 1 ? "group" : "groups")"
  }
}
