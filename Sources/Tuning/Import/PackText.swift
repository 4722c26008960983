internal import RuleFiles

/// The files of a pack, as text.
struct PackText {
  let options: ImportOptions
  let title: String
  let defines: [(name: String, pattern: String)]
  let rules: [RuleDraft]

  /// By their paths inside the pack.
  var files: [(path: String, text: String)] {
    [("pack.yaml", manifest), ("rules.yaml", ruleFile)]
      + rules.compactMap { rule in
        guard case .lexicon(let path, let rows) = rule.form else { return nil }
        return (path, Self.table(rows))
      }
  }

  private var manifest: String {
    """
    slant: 1
    pack: \(options.name)
    version: 1.0.0
    language: \(options.language)
    title: \(Self.quoted(title))
    licence: \(Self.quoted(options.licence))

    """
  }

  private var ruleFile: String {
    var lines = ["# Carried over by `slant tune import`.", "slant: 1"]
    if !defines.isEmpty {
      lines.append("defines:")
      lines += defines.map { "  \($0.name): \(Self.quoted($0.pattern))" }
    }
    return (lines + ["rules:"]).joined(separator: "\n") + "\n" + rules.map(Self.text(of:)).joined(separator: "\n")
  }

  /// The rule, and where one is to blame its entry, that an error of the loader is about.
  func place(of place: SourcePlace, in folder: String) -> (rule: Int, entry: Int?)? {
    let path = String(place.file.dropFirst(folder.count + 1))
    if path == "rules.yaml" {
      let starts = ruleFile.split(separator: "\n", omittingEmptySubsequences: false).enumerated().filter {
        $0.element.hasPrefix("  - id: ")
      }.map { $0.offset + 1 }
      return starts.lastIndex { $0 <= place.line }.map { ($0, nil) }
    }
    let rule = rules.firstIndex { if case .lexicon(path, _) = $0.form { true } else { false } }
    // The header is the first line.
    return rule.map { ($0, place.line > 1 ? place.line - 2 : nil) }
  }

  private static func text(of rule: RuleDraft) -> String {
    let example = rule.example
    let miss = rule.missNumber == 0 ? example?.nearMiss : "Xqx zvz."
    return text(of: rule, hits: [example?.marked ?? ""], misses: [miss ?? ""])
  }

  /// A rule as it stands in a rule file.
  static func text(of rule: RuleDraft, hits: [String], misses: [String]) -> String {
    var lines = ["  - id: \(rule.id)", "    kind: \(rule.kind)"]
    if let type = rule.type { lines.append("    type: \(type)") }
    if !rule.tags.isEmpty {
      lines.append("    tags: {\(rule.tags.map { "\($0.key): \(quoted($0.value))" }.joined(separator: ", "))}")
    }
    if let polarity = rule.polarity { lines.append("    polarity: \(polarity)") }
    lines.append("    \(form(of: rule))")
    if rule.matchesCase { lines.append("    case: exact") }
    if !["evaluation", "attribution"].contains(rule.kind) { lines.append("    overlap: all") }
    if !rule.unless.isEmpty { lines.append("    unless: [\(rule.unless.map(quoted).joined(separator: ", "))]") }
    lines.append("    message: \(quoted(rule.message))")
    lines.append("    why: \(quoted(rule.why))")
    lines.append("    hits: [\(hits.map(quoted).joined(separator: ", "))]")
    lines.append("    misses: [\(misses.map(quoted).joined(separator: ", "))]")
    return lines.map { $0 + "\n" }.joined()
  }

  private static func form(of rule: RuleDraft) -> String {
    switch rule.form {
    case .words(let words): "words: [\(words.map(quoted).joined(separator: ", "))]"
    case .lexicon(let path, _): "words: {lexicon: \(path)}"
    case .alternatives(let shapes): "pattern: \(quoted(shapes.pattern))"
    case .pattern(let pattern): "pattern: \(quoted(pattern))"
    }
  }

  private static func table(_ rows: [RuleDraft.LexiconRow]) -> String {
    let hasPolarity = rows.contains { $0.polarity != nil }
    let hasTags = rows.contains { $0.tags != nil }
    let header = ["term"] + (hasPolarity ? ["polarity", "strength"] : []) + (hasTags ? ["tags"] : [])
    let lines = rows.map { row in
      var cells = [row.term]
      if hasPolarity {
        let polarity = row.polarity ?? 0
        cells += [polarity > 0 ? "+" : polarity < 0 ? "-" : "0", number(polarity.magnitude)]
      }
      if hasTags { cells.append(row.tags ?? "") }
      return cells.joined(separator: "\t")
    }
    return ([header.joined(separator: "\t")] + lines).map { $0 + "\n" }.joined()
  }

  /// Four decimals at most.
  private static func number(_ value: Double) -> String {
    String((value * 10_000).rounded() / 10_000)
  }

  /// A scalar of YAML, on one line.
  static func quoted(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "'" + line.replacing("'", with: "''") + "'"
  }
}
