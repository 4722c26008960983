internal import Patterns

/// Reads the form of a rule: `pattern`, `words` or `near`, just one of them.
struct FormReader {
  let rule: RuleReader
  let kind: RuleKind?
  let options: Pattern.Options

  private var fields: Fields { rule.fields }
  private var log: ErrorLog { rule.log }

  func form() -> Rule.Form? {
    let given = ["pattern", "words", "near"].filter(fields.has)
    if given.isEmpty {
      log.add(.oneForm, at: fields.start, "a rule needs `pattern`, `words` or `near`")
    } else if given.count > 1 {
      log.add(
        .oneForm, at: fields.key(given[1]), "a rule has one form: `\(given[0])` or `\(given[1])`",
        other: (fields.key(given[0]), "`\(given[0])`"))
    }
    let forms = [pattern(), words(), near()].compactMap(\.self)
    return given.count == 1 ? forms.first : nil
  }

  private func pattern() -> Rule.Form? {
    guard let value = fields["pattern"],
      let pattern = rule.pack.builder.pattern(value, options: options)
    else { return nil }
    checkRoles(of: pattern, in: value)
    return .pattern(pattern)
  }

  private func near() -> Rule.Form? {
    guard let value = fields["near"], let near = Fields(value, as: .near, log: log) else { return nil }
    let patterns = ["find", "of"].map { key in
      near[key].flatMap { rule.pack.builder.pattern($0, options: options) }
    }
    for (pattern, key) in zip(patterns, ["find", "of"]) {
      if let pattern, let value = near[key] { checkRoles(of: pattern, in: value) }
    }
    let within = near.whole("within", in: 0...1000)
    let order = near.choice("order", of: Near.Order.self) ?? .any
    guard let find = patterns[0], let of = patterns[1], let within else { return nil }
    return .near(Near(find: find, of: of, within: within, order: order))
  }

  private func words() -> Rule.Form? {
    guard let value = fields["words"] else { return nil }
    switch value.content {
    case .list:
      let words = fields.texts("words").compactMap { item in item.text.flatMap { Word($0, at: item.spot) } }
      if words.isEmpty { log.add(.emptyList, at: fields.key("words"), "the rule has no words") }
      return words.isEmpty ? nil : .words(words.map { term([$0.text]) })
    case .map: return named(value)
    case .scalar:
      fields.wrongType("words", value, wanted: "a list of words, `{list: name}` or `{lexicon: file.tsv}`")
      return nil
    }
  }

  private func named(_ value: YAMLValue) -> Rule.Form? {
    guard let words = Fields(value, as: .words, log: log) else { return nil }
    switch (words["list"], words["lexicon"]) {
    case (let name?, nil):
      guard words.text("list") != nil, let list = rule.pack.names.list(name) else { return nil }
      return .words(list.words.map { term(rule.pack.inflection.forms(of: $0, as: list.inflect, log: log)) })
    case (nil, let file?):
      guard let source = rule.pack.folder.companion(file, of: rule.path, log: log) else { return nil }
      return Lexicon(rule: rule, kind: kind).terms(source).map(Rule.Form.words)
    default:
      log.add(.oneForm, at: words.start, "`words` needs `list` or `lexicon`, one of them")
      return nil
    }
  }

  private func term(_ forms: [String]) -> Term {
    let matchesCase = rule.matchesCase || forms.contains(where: Word.hasCapital)
    return Term(forms: forms, matchesCase: matchesCase, type: nil, polarity: nil, tags: [:])
  }

  /// Named groups must be roles of the kind, `match`, or begin with `_`.
  private func checkRoles(of pattern: Pattern, in value: YAMLValue) {
    guard let kind, let roles = kind.roles, let written = WrittenPattern(value) else { return }
    let known = roles + ["match"]
    let bytes = Array(written.text.utf8)
    var scan = PatternScan(bytes)
    while let token = scan.next() {
      guard case .namedGroup(let range) = token else { continue }
      let name = String(decoding: bytes[range], as: UTF8.self)
      if name.hasPrefix("_") || known.contains(name) { continue }
      log.add(
        .unknownRole, at: written.value.spot(of: range), "a rule of kind `\(kind)` has no role `\(name)`",
        hint: Spelling.hint(for: name, among: known) + "; a name that begins with `_` is private")
    }
  }
}
