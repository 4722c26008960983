internal import Articles

/// Sources, cues and contents as spans: right where role, start and end are, as CofeNet is scored (Y. Wang et al.,
/// COLING 2022). Quotation marks, punctuation and blanks at the edges are left out on both sides.
struct RoleComparison {
  private let comparison: GoldComparison
  private let texts: [Text]

  /// The spans of a text.
  private struct Text {
    let gold: Set<RoleSpan>
    let said: [RoleSpan: [Int]]
  }

  init(_ comparison: GoldComparison) {
    self.comparison = comparison
    texts = comparison.entries.map { entry in
      let edges = SpanEdges(entry.row)
      var said: [RoleSpan: [Int]] = [:]
      for finding in entry.said.outermostAttributions {
        for role in RoleSpan.roles {
          for range in finding.roles[role] ?? [] {
            said[RoleSpan(role: role, range: edges.trimmed(range)), default: []].append(finding.rule)
          }
        }
      }
      guard case .roles(let spans) = entry.label else { return Text(gold: [], said: said) }
      return Text(gold: Set(spans.map { RoleSpan(role: $0.role, range: edges.trimmed($0.range)) }), said: said)
    }
  }

  func outcome() -> EvaluationOutcome {
    let name = comparison.question.name
    let things: [(name: String, tallies: [Tally])] = RoleSpan.roles.map { role in (role, texts.map { tally(role, $0) })
    }
    let table = TallyTable(things: things).table(
      id: "\(name)-figures", title: "Exact spans of attributions: \(comparison.size)", thing: "role",
      comparison.bootstrap)
    return EvaluationOutcome(
      tables: [table], rightMeans: "role, start and end of a span are right",
      goldCount: texts.reduce(0) { $0 + $1.gold.count }, credits: texts.indices.flatMap(credits),
      cases: texts.indices.flatMap(cases))
  }

  private func tally(_ role: String, _ text: Text) -> Tally {
    let gold = text.gold.filter { $0.role == role }
    let said = text.said.keys.filter { $0.role == role }
    return Tally(right: said.filter(gold.contains).count, found: said.count, gold: gold.count)
  }

  private func credits(_ entry: Int) -> [Credit] {
    Self.sorted(texts[entry].said.keys).enumerated().flatMap { index, span in
      let item = CreditItem(entry: entry, index: index)
      let met = texts[entry].gold.contains(span) ? [item] : []
      return (texts[entry].said[span] ?? []).map { Credit(rule: $0, said: item, met: met) }
    }
  }

  private func cases(_ entry: Int) -> [WrongCase] {
    let text = texts[entry]
    let row = comparison.entries[entry].row
    let alarms = Self.sorted(text.said.keys.filter { !text.gold.contains($0) }).map { span in
      WrongCase(
        fault: .falseAlarm, certainty: nil, row: row, rule: text.said[span]?.first, gold: shown(span, text.gold),
        said: span.role, marks: [TextMark(role: span.role, range: span.range)])
    }
    let misses = Self.sorted(text.gold.filter { text.said[$0] == nil }).map { span in
      let nearest = nearest(span, text.said.keys)
      return WrongCase(
        fault: .miss, certainty: 1 - (nearest?.share ?? 0), row: row,
        rule: nearest.flatMap { text.said[$0.span]?.first }, gold: span.role, said: shown(span, text.said.keys),
        marks: [TextMark(role: span.role, range: span.range)])
    }
    return alarms + misses
  }

  private func nearest(_ span: RoleSpan, _ others: some Sequence<RoleSpan>) -> (span: RoleSpan, share: Double)? {
    let shares = Self.sorted(others.filter { $0.role == span.role && $0.range.overlaps(span.range) })
      .map { (span: $0, share: SpanSet([$0.range]).share(SpanSet([span.range]))) }
    return shares.max { $0.share < $1.share }
  }

  private func shown(_ span: RoleSpan, _ others: some Sequence<RoleSpan>) -> String {
    nearest(span, others).map { "\(Int(($0.share * 100).rounded())) % of it" } ?? "nothing"
  }

  private static func sorted(_ spans: some Sequence<RoleSpan>) -> [RoleSpan] {
    spans.sorted { one, other in
      (one.range.lowerBound, one.range.upperBound, one.role) < (
        other.range.lowerBound, other.range.upperBound, other.role
      )
    }
  }
}

/// Takes marks and blanks off the edges of spans.
struct SpanEdges {
  private let scalars: [Unicode.Scalar]

  private static let left = Set(" \t\n.,;:!?—–-\"'“”‘’()[]".unicodeScalars)

  init(_ row: GoldRow) {
    scalars = Array(String(decoding: row.article.original.bytes, as: UTF8.self).unicodeScalars)
  }

  /// - Parameter range: code points; may become empty.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = min(range.upperBound, scalars.count)
    while low < high, Self.left.contains(scalars[low]) { low += 1 }
    while high > low, Self.left.contains(scalars[high - 1]) { high -= 1 }
    return low..<max(low, high)
  }
}
