internal import Patterns

/// Reads one rule: from what was typed to what was validated.
struct RuleReader {
  let fields: Fields
  /// The path of the rule file inside its pack.
  let path: String
  let pack: PackParts
  let log: ErrorLog

  init?(_ value: YAMLValue, path: String, pack: PackParts, log: ErrorLog) {
    guard let fields = Fields(value, as: .rule, log: log) else { return nil }
    (self.fields, self.path, self.pack, self.log) = (fields, path, pack, log)
  }

  /// nil with errors in the log.
  func rule() -> Rule? {
    let kind = kind()
    let options = patternOptions
    let form = FormReader(rule: self, kind: kind, options: options).form()
    let unless = fields.texts("unless").compactMap { pack.builder.pattern($0, options: options) }
    let roles = form.map(Roles.init) ?? nil
    let id = id()
    let type = type(of: kind, form: form)
    checkFields(of: kind)
    let conditions = ConditionsReader(log: log, references: pack.references).conditions(fields["where"], for: kind)
    let modifier = ModifierReader(rule: self, options: options).modifier(for: kind)
    let suppresses = suppresses()
    let examples = ExampleReader(rule: self, kind: kind, roles: roles)
    let (hits, misses) = (examples.hits(), examples.misses())
    let message = message(roles: roles)
    let settings = (
      polarity: fields.number("polarity", in: -1...1), priority: fields.whole("priority"),
      overlap: fields.choice("overlap", of: Rule.Overlap.self),
      continues: fields.choice("continues", of: Continuation.self), why: fields.text("why")
    )
    guard let id, let kind, let form, let message, let why = settings.why else { return nil }
    return Rule(
      id: id, kind: kind, type: type, tags: fields.words("tags"), form: form, conditions: conditions, unless: unless,
      polarity: settings.polarity ?? 0, priority: settings.priority ?? 0, overlap: settings.overlap ?? .longest,
      suppresses: suppresses, continuesQuotation: settings.continues != nil, modifier: modifier, message: message,
      why: why, hits: hits, misses: misses, place: (fields["id"]?.spot ?? fields.start).place)
  }

  private enum LetterCase: String, CaseIterable { case ignore, exact }
  private enum Continuation: String, CaseIterable { case quotation }

  var matchesCase: Bool { fields["case"]?.text == LetterCase.exact.rawValue }

  private var patternOptions: Pattern.Options {
    fields.choice("case", of: LetterCase.self) == .exact ? [] : .ignoreCase
  }

  private func id() -> String? {
    guard let value = fields["id"], let text = fields.text("id") else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isValid =
      parts.count > 1
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
      }
    if !isValid {
      log.add(
        .malformedID, at: value.spot, "`\(text)` is not a rule id",
        hint: "`language.kind.family.name`: lower-case letters, digits and hyphens between dots")
      return nil
    }
    return text
  }

  private func kind() -> RuleKind? {
    guard let value = fields["kind"], let text = fields.text("kind") else { return nil }
    let known = RuleKind.all.map(\.rawValue)
    if known.contains(text) { return RuleKind(rawValue: text) }
    // A kind of one's own is fine, but not one that looks like a misspelt one.
    if let near = known.first(where: { Spelling.distance($0, text.lowercased()) < 2 }) {
      log.add(.unknownKind, at: value.spot, "`\(text)` is no kind", hint: "did you mean `\(near)`?")
      return nil
    }
    guard Name.isValid(text) else {
      log.add(.malformedName, at: value.spot, "`\(text)` is not the name of a kind", hint: Name.hint)
      return nil
    }
    return RuleKind(rawValue: text)
  }

  private func type(of kind: RuleKind?, form: Rule.Form?) -> String? {
    guard let kind else { return nil }
    let type = fields.text("type")
    if let type, let value = fields["type"] {
      KindWords(log: log).check(type: type, of: kind, at: value.spot)
    } else if let types = kind.types, !fields.has("type"), form != nil, !hasLexicon {
      // The rows of a lexicon have types, and say where one is missing.
      fields.require("type", of: "a rule of kind `\(kind)`", hint: KindWords.list(types))
    }
    return type
  }

  private var hasLexicon: Bool {
    guard case .map(let entries)? = fields["words"]?.content else { return false }
    return entries.contains { $0.name == "lexicon" }
  }

  private func suppresses() -> [Selector] {
    fields.texts("suppresses").compactMap { value in
      guard let text = value.text else { return nil }
      pack.references.add(text, as: .ruleOrKind, at: value.spot)
      return Selector(text)
    }
  }

  private func checkFields(of kind: RuleKind?) {
    guard let kind else { return }
    let own: [(keys: [String], kind: RuleKind)] = [
      (["effect", "factor", "reach", "on"], .modifier), (["continues"], .attribution),
    ]
    for (keys, owner) in own where kind != owner {
      for key in keys where fields.has(key) {
        log.add(.fieldOfAnotherKind, at: fields.key(key), "`\(key)` is a field of `kind: \(owner)`, not of `\(kind)`")
      }
    }
    if fields.has("polarity"), kind != .evaluation, RuleKind.all.contains(kind) {
      log.add(
        .fieldOfAnotherKind, at: fields.key("polarity"), "`polarity` is a field of `kind: evaluation`, not of `\(kind)`"
      )
    }
  }

  /// The message, its `{role}`s checked against the form's.
  private func message(roles: Roles?) -> String? {
    guard let text = fields.text("message"), let value = fields["message"] else { return nil }
    guard let roles else { return text }
    for (name, range) in MessageRoles.find(in: text) where name != "match" && !roles.names.contains(name) {
      let spot = value.spot(of: range)
      log.add(
        .unknownRole, at: spot, "the rule has no role `\(name)`", hint: KindWords.list(["match"] + roles.names.sorted())
      )
    }
    return text
  }
}
