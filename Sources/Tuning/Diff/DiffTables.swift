internal import RuleFiles
internal import Scoring

extension RuleComparison {
  /// Rules whose findings changed, the most first.
  /// - Parameter isForPeople: without columns that are 0 all the way down, no more rows than are shown, and with a sum.
  func ruleTable(isForPeople: Bool) -> Table {
    let figures: [(name: String, value: (RuleCounts) -> Int)] = [
      ("before", \.before), ("after", \.after), ("added", \.added), ("gone", \.gone), ("moved", \.moved),
      ("changed", \.changed), ("lost", \.lost), ("won", \.won),
    ]
    let rows = corpus.rules.filter { $0.value.isChanged && options.wants($0.key) }
      .sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }
    let shown = figures.enumerated().filter { number, figure in
      !isForPeople || number < 2 || rows.contains { figure.value($0.value) > 0 }
    }.map(\.element)
    var table = Table(id: "rules", title: "Findings by rule", columns: [.text("rule")] + shown.map { .figure($0.name) })
    func add(_ name: String, _ counts: RuleCounts) {
      table.add([.text(name)] + shown.map { .integer($0.value(counts)) })
    }
    func sum(_ rows: ArraySlice<(key: String, value: RuleCounts)>) -> RuleCounts {
      rows.map(\.value).reduce(RuleCounts(), +)
    }
    let most = isForPeople ? max(options.show, 1) : rows.count
    for (rule, counts) in rows.prefix(most) { add(rule, counts) }
    let others = rows.dropFirst(most)
    if !others.isEmpty { add(others.count == 1 ? "1 other rule" : "\(others.count) other rules", sum(others)) }
    if isForPeople, rows.count > 1 { add("together", sum(rows[...])) }
    return table
  }

  /// The findings that are shown, each in full.
  var findingTable: Table {
    var table = Table(
      id: "findings", title: "Findings",
      columns: [
        .text("change"), .text("rule"), .text("old rule"), .text("article"), .figure("paragraph"),
        .figure("old start"), .figure("old end"), .figure("start"), .figure("end"), .text("old text"), .text("text"),
        .text("left"), .text("right"), .text("fields"), .text("reason"),
      ])
    for change in corpus.changes {
      let (before, after) = (change.before, change.after)
      table.add(
        [.text(change.change.rawValue), .optional(change.newRule), .optional(change.oldRule), .text(change.article)]
          + [.integer(change.paragraph)]
          + [before?.range.lowerBound, before?.range.upperBound, after?.range.lowerBound, after?.range.upperBound]
          .map { $0.map(TableCell.integer) ?? .missing }
          + [.optional(before?.text), .optional(after?.text)]
          + [.optional((after ?? before)?.left), .optional((after ?? before)?.right)]
          + [.text(change.fields.map(\.shown).joined(separator: "; ")), .optional(change.reason)])
    }
    return table
  }

  var scaleTable: Table {
    var table = Table(
      id: "scales", title: "Scales, over all sentences",
      columns: [
        .text("scale"), .figure("sentences"), .figure("changed"), .figure("mean change"), .figure("largest"),
        .figure("over .5"), .figure("under .5"),
      ])
    for (scale, change) in corpus.scales.sorted(by: { $0.key < $1.key }) {
      table.add([
        .text(scale), .integer(change.sentences), .integer(change.changed), .number(change.meanChange, decimals: 4),
        .number(change.largest), .integer(change.up), .integer(change.down),
      ])
    }
    return table
  }

  var sentenceTable: Table {
    var table = Table(
      id: "sentences", title: "Sentences whose scores changed most",
      columns: [
        .text("scale"), .figure("before"), .figure("after"), .text("article"), .figure("paragraph"), .text("behind"),
        .text("text"),
      ])
    for change in corpus.sentenceChanges {
      table.add([
        .text(change.scale), .number(change.before), .number(change.after), .text(change.article),
        .integer(change.paragraph), .text(change.behind.joined(separator: " ")), .text(change.text),
      ])
    }
    return table
  }

  var stanceTable: Table {
    var table = Table(
      id: "stances", title: "Stances",
      columns: [
        .text("of"), .figure("stances"), .figure("changed"), .figure("mean change"), .figure("other label"),
      ])
    for level in StanceLevel.allCases {
      guard let change = corpus.stances[level] else { continue }
      table.add([
        .text(level.rawValue), .integer(change.stances), .integer(change.changed),
        .number(change.meanChange, decimals: 4), .integer(change.labels),
      ])
    }
    return table
  }

  var labelTable: Table {
    var table = Table(
      id: "labels", title: "Stances with another label",
      columns: [
        .text("article"), .text("of"), .text("name"), .text("before"), .text("after"), .figure("polarity before"),
        .figure("polarity after"), .text("behind"),
      ])
    for change in corpus.labelChanges {
      table.add([
        .text(change.article), .text(change.level.rawValue), .text(change.name), .text(change.before.label.rawValue),
        .text(change.after.label.rawValue), .number(change.before.polarity, decimals: 2),
        .number(change.after.polarity, decimals: 2), .text(change.behind.joined(separator: " ")),
      ])
    }
    return table
  }

  var fileTable: Table {
    var table = Table(
      id: "files", title: "Rule files", columns: [.text("change"), .text("what"), .text("fields"), .text("place")])
    for change in files {
      table.add([
        .text(change.change.rawValue), .text(change.name), .text(change.fields.joined(separator: ", ")),
        .optional(change.place?.description),
      ])
    }
    return table
  }

  /// Rules that gave up on a text: what they would have found there is not known.
  var problemTable: Table {
    var table = Table(
      id: "problems", title: "Rules that gave up on a text",
      columns: [.text("rule"), .figure("before"), .figure("after")])
    for (rule, count) in corpus.problems.sorted(by: { $0.key < $1.key }) {
      table.add([.text(rule), .integer(count.before), .integer(count.after)])
    }
    return table
  }
}

extension TableCell {
  fileprivate static func optional(_ text: String?) -> TableCell {
    text.map(TableCell.text) ?? .missing
  }
}

extension FieldChange {
  /// `polarity −0.50 → +0.50`
  var shown: String {
    "\(field) \(before.isEmpty ? "none" : before) → \(after.isEmpty ? "none" : after)"
  }
}
