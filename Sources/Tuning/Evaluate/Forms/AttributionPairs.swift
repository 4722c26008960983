/// The attributions of a text as people and as rules have them, and which of them are the same.
///
/// They are where their contents share at least half of the code points that either takes in: the measure by which
/// PolNeAR's authors compare annotators (E. Newell, D. Margolin and D. Ruths, LREC 2018) needs a threshold, and half is
/// that of span and object detection.
struct AttributionPairs: Sendable {
  let gold: [AttributionParts]
  let said: [AttributionParts]
  /// By index into `gold`, an index into `said`; each is taken once.
  let partners: [Int?]

  private static let leastShare = 0.5

  init(gold labels: [GoldAttribution], said findings: [SaidFinding]) {
    gold = labels.map {
      AttributionParts(roles: ["source": $0.source, "cue": $0.cue, "content": $0.content], rule: -1)
    }
    said = findings.map { AttributionParts(roles: $0.roles, rule: $0.rule) }
    var taken: Set<Int> = []
    var partners: [Int?] = []
    // Each gold content in turn takes the nearest that is still free.
    for one in gold {
      let nearest = one.nearest(said, except: taken)
      let partner = nearest.flatMap { $0.share >= Self.leastShare ? $0.index : nil }
      if let partner { taken.insert(partner) }
      partners.append(partner)
    }
    self.partners = partners
  }

  func characters(_ role: String) -> Tally {
    SpanSet.tally(
      found: SpanSet(said.flatMap { $0.roles[role] ?? [] }), gold: SpanSet(gold.flatMap { $0.roles[role] ?? [] }))
  }

  var contents: Tally { tally { _, _ in true } }

  /// Where the sources overlap too, or neither has one.
  var withSource: Tally {
    tally { one, other in
      one["source"].common(other["source"]) > 0 || one["source"].isEmpty && other["source"].isEmpty
    }
  }

  private func tally(_ isRight: (AttributionParts, AttributionParts) -> Bool) -> Tally {
    let right = zip(gold, partners).filter { one, partner in partner.map { isRight(one, said[$0]) } ?? false }
    return Tally(
      right: right.count, found: said.filter { !$0["content"].isEmpty }.count,
      gold: gold.filter { !$0["content"].isEmpty }.count)
  }
}

/// An attribution by the code points of its parts.
struct AttributionParts: Sendable {
  let roles: [String: [Range<Int>]]
  /// Index into `RuleSet.rules`; −1 for what people marked.
  let rule: Int
  private let sets: [String: SpanSet]

  init(roles: [String: [Range<Int>]], rule: Int) {
    self.roles = roles
    self.rule = rule
    sets = roles.mapValues { SpanSet($0) }
  }

  subscript(_ role: String) -> SpanSet { sets[role] ?? SpanSet([]) }

  /// The one that shares most of its content, where any shares some; of equals the first.
  func nearest(_ others: [AttributionParts], except taken: Set<Int> = []) -> (index: Int, share: Double)? {
    var nearest: (index: Int, share: Double)?
    for index in others.indices where !taken.contains(index) {
      let share = self["content"].share(others[index]["content"])
      if share > nearest?.share ?? 0 { nearest = (index, share) }
    }
    return nearest
  }

  var marks: [TextMark] {
    RoleSpan.roles.flatMap { role in (roles[role] ?? []).map { TextMark(role: role, range: $0) } }
  }
}
