internal import Reporting
internal import Scoring

/// A comparison as a terminal shows it: what was done, what it does, and the texts.
public struct DiffText {
  private let comparison: RuleComparison
  private let width: Int

  private static let mostFiles = 12

  public init(_ comparison: RuleComparison, width: Int) {
    self.comparison = comparison
    self.width = width
  }

  public var text: String {
    let head = ["OLD  \(comparison.old.line)", "NEW  \(comparison.new.line)", comparison.summary]
    let parts = [head.map(PlainText.safe).joined(separator: "\n") + "\n", files] + body
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Without the lines that name the two sides.
  var body: [String] {
    guard !comparison.corpus.isEmpty else { return [] }
    let scales = comparison.corpus.scales.values.contains { $0.changed > 0 }
    let stances = comparison.corpus.stances.values.contains { $0.changed > 0 }
    return [
      printed(comparison.ruleTable(isForPeople: true)), findings,
      scales ? printed(comparison.scaleTable) : "", sentences,
      stances ? printed(comparison.stanceTable) : "", labels, printed(comparison.problemTable),
    ].filter { !$0.isEmpty }
  }

  var files: String {
    let changes = comparison.files
    guard !changes.isEmpty else { return "Rule files\n  no rule, scale or setting differs\n" }
    let lines = changes.prefix(Self.mostFiles).map { change in
      let fields = change.fields.joined(separator: ", ")
      let rest = change.change == .renamed ? "from \(fields)" : fields
      return line("\(padded(change.change.rawValue, 9)) \(change.name)" + (rest.isEmpty ? "" : ": \(rest)"))
    }
    let more = changes.count - lines.count
    let last = more > 0 ? ["  … and \(more) more (--format csv --table files has all)"] : []
    return (["Rule files"] + lines + last).joined(separator: "\n") + "\n"
  }

  private func printed(_ table: Table) -> String {
    TableReport(command: "diff", tables: [table]).printed(as: .text, width: width)
  }

  private func line(_ text: String) -> String {
    "  " + Clipped.text(PlainText.safe(text), to: width - 2)
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}

// MARK: Texts

extension DiffText {
  /// Findings under their rules, their words in brackets.
  private var findings: String {
    let changes = comparison.corpus.changes
    guard !changes.isEmpty else { return "" }
    let all = comparison.corpus.rules.filter { comparison.options.wants($0.key) }.values.reduce(0) {
      $0 + $1.weight - $1.lost
    }
    let title = all > changes.count ? "Findings (\(changes.count) of \(all); --show for more)" : "Findings"
    var lines = [title]
    for (index, change) in changes.enumerated() {
      if index == 0 || changes[index - 1].rule != change.rule { lines.append(line(change.rule)) }
      lines += self.lines(of: change)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of change: FindingChange) -> [String] {
    var head = "  \(change.change.sign) \(change.change.rawValue)"
    if change.change == .takenOver, let old = change.oldRule { head += " from \(old)" }
    head += " · \(change.article) ¶\(change.paragraph)"
    if let reason = change.reason { head += " · \(reason)" }
    var lines = [line(head)]
    switch (change.before, change.after) {
    case (let before?, let after?) where before.range != after.range:
      lines += [excerpt(before, sign: "− "), excerpt(after, sign: "+ ")]
    case (let before, let after): lines += [(after ?? before)].compactMap { $0 }.map { excerpt($0, sign: "") }
    }
    return lines + change.fields.map { line("      " + $0.shown) }
  }

  /// One line with the finding in it, cut at the sides where it is too long.
  private func excerpt(_ excerpt: Excerpt, sign: String) -> String {
    let start = "        " + sign
    let room = max(20, width - DisplayWidth.of(start))
    let found = "[\(Clipped.text(PlainText.safe(excerpt.text), to: room - 2))]"
    let side = max(0, room - DisplayWidth.of(found))
    let right = Clipped.text(PlainText.safe(excerpt.right), to: max(1, side - side / 2))
    let left = Self.end(of: PlainText.safe(excerpt.left), width: max(1, room - DisplayWidth.of(found + right)))
    return start + TrailingBlanks.cut(left + found + right)
  }

  private static func end(of text: String, width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var kept = text[...]
    while DisplayWidth.of(String(kept)) > width - 1, !kept.isEmpty { kept.removeFirst() }
    let whole = kept.firstIndex(of: " ").map { kept[kept.index(after: $0)...] } ?? kept
    return "…" + whole
  }

  private var sentences: String {
    guard !comparison.corpus.sentenceChanges.isEmpty else { return "" }
    var lines = [comparison.sentenceTable.title]
    for change in comparison.corpus.sentenceChanges.prefix(comparison.options.show) {
      let figures = "\(Figures.fixed(change.before, decimals: 2)) → \(Figures.fixed(change.after, decimals: 2))"
      lines.append(line("\(change.scale) \(figures) · \(change.article) ¶\(change.paragraph)"))
      lines.append(line("      " + change.text))
      let behind = change.behind.isEmpty ? "the scale's own weights" : change.behind.joined(separator: " ")
      lines.append(line("      behind it: " + behind))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var labels: String {
    guard !comparison.corpus.labelChanges.isEmpty else { return "" }
    var lines = [comparison.labelTable.title]
    for change in comparison.corpus.labelChanges {
      let stances = [change.before, change.after].map {
        "\($0.label.rawValue) \(Figures.fixed($0.polarity, decimals: 2))"
      }
      lines.append(
        line("\(change.level.rawValue) \(change.name) · \(change.article): \(stances[0]) → \(stances[1])"))
      if !change.behind.isEmpty { lines.append(line("      behind it: " + change.behind.joined(separator: " "))) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension FindingChange.Change {
  fileprivate var sign: String {
    switch self {
    case .added: "+"
    case .gone: "−"
    case .moved: "↔"
    case .changed: "~"
    case .takenOver: "⇒"
    }
  }
}
