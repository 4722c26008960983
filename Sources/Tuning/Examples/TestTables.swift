internal import RuleFiles

/// What the report of a test shows beside its table of rules.
public struct TestDetails: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// All rules, and every alternative and word that no hit exercises.
  public static let coverage = TestDetails(rawValue: 1)
  /// Every finding of one rule in an example of another.
  public static let crossFire = TestDetails(rawValue: 2)
}

extension TestReport {
  /// Rules without failures that a table for people shows, those with the least covered first.
  private static let shownRules = 15

  /// As tables: rules, and what the details ask for.
  /// - Parameter isWhole: all rules and details, and the failures too, as for machines.
  public func tables(_ details: TestDetails, isWhole: Bool) -> TableReport {
    let all = isWhole ? [.coverage, .crossFire] : details
    var tables = [rulesTable(isShort: !all.contains(.coverage))] + (isWhole ? [failuresTable] : [])
    if all.contains(.coverage) { tables += [namesTable, uncoveredTable] }
    if all.contains(.crossFire) { tables.append(crossFireTable(isWhole: isWhole)) }
    return TableReport(command: "test", tables: tables, notes: notes(all))
  }

  private func rulesTable(isShort: Bool) -> Table {
    var shown = rules
    var title = "Rules"
    if isShort, rules.count > Self.shownRules {
      let ordered = rules.enumerated().sorted { first, second in
        let (a, b) = (first.element, second.element)
        return (-a.failures.count, a.share ?? 2, first.offset) < (-b.failures.count, b.share ?? 2, second.offset)
      }
      shown = ordered.prefix(Self.shownRules).map(\.element)
      title = "Rules that failed, or of which the hits cover least"
    }
    var table = Table(
      id: "rules", title: title,
      columns: [
        .text("rule"), .figure("hits"), .figure("misses"), .figure("failed"), .figure("parts"), .figure("covered"),
        .figure("share"),
      ])
    for rule in shown {
      table.add(
        [
          .text(rule.id), .integer(rule.hits), .integer(rule.misses), .integer(rule.failures.count),
        ] + Self.figures(rule.parts))
    }
    return table
  }

  private static func figures(_ parts: [TestedPart]?) -> [TableCell] {
    guard let parts else { return [.missing, .missing, .missing] }
    let covered = parts.count { $0.isCovered }
    let share: TableCell = parts.isEmpty ? .missing : .number(Double(covered) / Double(parts.count), decimals: 2)
    return [.integer(parts.count), .integer(covered), share]
  }

  private var failuresTable: Table {
    var table = Table(
      id: "failures", title: "Failures",
      columns: [.text("place"), .text("rule"), .text("problem"), .text("change"), .text("text")])
    for failure in rules.flatMap(\.failures) {
      table.add([
        .text(failure.place.description), .text(failure.rule), .text(failure.problem), .text(failure.variant.title),
        .text(failure.text),
      ])
    }
    return table
  }

  private var namesTable: Table {
    var table = Table(
      id: "names", title: "Lists and defines, by the hits of all rules",
      columns: [.text("name"), .text("what"), .text("place"), .figure("parts"), .figure("covered"), .figure("share")])
    for name in names where name.parts?.isEmpty != true {
      table.add(
        [.text(name.name), .text(name.isList ? "list" : "define"), .text(name.place.description)]
          + Self.figures(name.parts))
    }
    return table
  }

  private var uncoveredTable: Table {
    var table = Table(
      id: "uncovered", title: "What no hit exercises",
      columns: [.text("place"), .text("of"), .text("part")])
    for (owner, parts) in rules.map({ ($0.id, $0.parts) }) + names.map({ ("{{\($0.name)}}", $0.parts) }) {
      for part in parts ?? [] where !part.isCovered {
        table.add([.text(part.place.description), .text(owner), .text(part.text)])
      }
    }
    return table
  }

  /// For people only what rules of one kind do to each other: evaluations in the examples of claims are no surprise.
  private func crossFireTable(isWhole: Bool) -> Table {
    let short: [Table.Column] = [.text("fires"), .text("in"), .text("example of"), .text("found")]
    var table = Table(
      id: "cross-fire", title: "Rules that fire in the examples of others\(isWhole ? "" : " of their kind")",
      columns: short + (isWhole ? [.text("kind"), .text("same kind"), .text("text"), .text("place")] : []))
    for shot in crossFire where isWhole || shot.isSameKind {
      table.add([
        .text(shot.other), .text(shot.isHit ? "hit" : "miss"), .text(shot.rule), .text(shot.found), .text(shot.kind),
        .text(shot.isSameKind ? "yes" : "no"), .text(shot.text), .text(shot.place.description),
      ])
    }
    return table
  }

  private func notes(_ details: TestDetails) -> [String] {
    let more = details.contains(.coverage) ? "" : "; --coverage lists the others"
    let own = crossFire.count { $0.isSameKind }
    let examples = rules.reduce(0) { $0 + $1.hits + $1.misses }
    return [
      "\(share(ofWords: false)) alternatives and \(share(ofWords: true)) words of rules are exercised by their hits\(more)",
      "\(crossFire.count) findings in the examples of other rules, \(own) of them of the same kind"
        + (details.contains(.crossFire) ? "" : "; --cross-fire lists them"),
      "\(rules.count) \(rules.count == 1 ? "rule" : "rules"), \(examples) examples, "
        + "\(failed) \(failed == 1 ? "rule" : "rules") failed",
    ]
  }

  private func share(ofWords: Bool) -> String {
    let parts = rules.compactMap(\.parts).flatMap(\.self).filter { $0.isWord == ofWords }
    return "\(parts.count { $0.isCovered }) of \(parts.count)"
  }
}

extension TestedRule {
  /// Of its alternatives and words, how many its hits exercise; nil where it has none, or they cannot be told apart.
  fileprivate var share: Double? {
    guard let parts, !parts.isEmpty else { return nil }
    return Double(parts.count { $0.isCovered }) / Double(parts.count)
  }
}
