internal import Patterns
internal import Yams

/// Reads Vale rules of the kinds `existence` and `substitution`; other kinds have no counterpart.
struct ValeReader {
  private let options: ImportOptions
  private let file: String
  /// The file's name without its ending.
  private let name: String
  private(set) var rules: [RuleDraft] = []
  private(set) var losses: [ImportLoss] = []

  /// What is understood; `append` and `vocab` change nothing here.
  private static let known = [
    "extends", "message", "level", "link", "tokens", "raw", "ignorecase", "nonword", "exceptions", "swap", "append",
    "description",
  ]

  init(_ text: ForeignText, options: ImportOptions) {
    (self.options, file) = (options, text.path)
    let last = text.path.split(separator: "/").last.map(String.init) ?? text.path
    name = last.firstIndex(of: ".").map { String(last[..<$0]) } ?? last
    do {
      guard case .mapping(let map)? = try Yams.compose(yaml: text.text) else { return }
      read(ValeFields(map))
    } catch {
      losses.append(ImportLoss(yaml: error, file: file))
    }
  }

  private mutating func lose(_ what: String, line: Int, _ why: String) {
    losses.append(ImportLoss(file: file, line: line, what: what, why: why))
  }

  private mutating func read(_ fields: ValeFields) {
    for (key, line) in fields.keys where !Self.known.contains(key) {
      lose(key, line: line, "this setting has no counterpart")
    }
    switch fields.text("extends") {
    case "existence": existence(fields)
    case "substitution": substitution(fields)
    case let kind:
      lose(
        kind ?? "extends", line: fields.line("extends"), "only `existence` and `substitution` rules are carried over")
    }
  }

  private mutating func existence(_ fields: ValeFields) {
    var tokens = fields.list("tokens")
    let raw = fields.list("raw")
    if !raw.isEmpty { tokens.append((raw.map(\.text).joined(), raw[0].line)) }
    let message = fields.message.replacing("%s", with: "{match}")
    add(tokens, suffix: "", message: message, fields, rawText: raw.map(\.text).joined())
  }

  /// One rule for all that is to be replaced by the same.
  private mutating func substitution(_ fields: ValeFields) {
    var groups: [(to: String, from: [(text: String, line: Int)])] = []
    for (from, to, line) in fields.pairs("swap") {
      if let index = groups.firstIndex(where: { $0.to == to }) {
        groups[index].from.append((from, line))
      } else {
        groups.append((to, [(from, line)]))
      }
    }
    for (number, group) in groups.enumerated() {
      // The first `%s` is what to write, the second what was found.
      var message = fields.message
      for part in [group.to, "{match}"] {
        if let place = message.firstRange(of: "%s") { message.replaceSubrange(place, with: part) }
      }
      add(group.from, suffix: "-\(number + 1)", message: message, fields, rawText: "")
    }
  }

  /// Plain words are looked up, the others become one pattern.
  private mutating func add(
    _ tokens: [(text: String, line: Int)], suffix: String, message: String, _ fields: ValeFields, rawText: String
  ) {
    let ignoresCase = fields.flag("ignorecase")
    let isNonword = fields.flag("nonword")
    var plain: [(text: String, line: Int)] = []
    var patterns: [(text: String, line: Int)] = []
    for token in tokens {
      if token.text != rawText, !isNonword, ValePattern.isPlain(token.text) {
        plain.append(token)
      } else if let problem = ValePattern.problem(token.text) {
        lose(token.text, line: token.line, problem)
      } else {
        patterns.append(token)
      }
    }
    var draft = self.draft(suffix, message, fields)
    draft.matchesCase = !ignoresCase
    draft.unless = fields.list("exceptions").map { #"\b(?:\#($0.text))\b"# }
    if !plain.isEmpty {
      var rule = draft
      rule.form = .words(plain.map(\.text))
      rule.carried = plain.map { carried($0, isPlain: true) }
      rules.append(rule)
    }
    // Each by itself, so that one that cannot be read is the only one that is lost.
    for (number, token) in patterns.enumerated() {
      var rule = draft
      rule.id += "-pattern" + (number == 0 ? "" : "-\(number + 1)")
      rule.form = .pattern(isNonword || token.text == rawText ? token.text : #"\b(?:\#(token.text))\b"#)
      rule.carried = [carried(token, isPlain: false)]
      rules.append(rule)
    }
  }

  private func draft(_ suffix: String, _ message: String, _ fields: ValeFields) -> RuleDraft {
    let kind = options.kind ?? "signal"
    var draft = RuleDraft(
      id: "\(options.language).\(kind).\(options.name).\(Slug.of(name))\(suffix)", kind: kind,
      type: kind == "evaluation" ? options.type : "style", form: .words([]), message: message,
      why: (["carried over from the Vale rule \(name)"] + [fields.text("link")].compactMap { $0 }).joined(
        separator: "; see "), carried: [])
    if let level = fields.text("level") { draft.tags.append(("level", level)) }
    return draft
  }

  private func carried(_ token: (text: String, line: Int), isPlain: Bool) -> RuleDraft.Carried {
    let sample = isPlain ? token.text : ValePattern.sample(token.text)
    return RuleDraft.Carried(
      file: file, what: token.text, line: token.line, samples: sample.map { [RuleDraft.Sample(match: $0)] } ?? [])
  }
}
