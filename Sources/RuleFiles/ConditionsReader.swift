/// Reads a rule's `where`.
struct ConditionsReader {
  let log: ErrorLog
  let references: RuleReferences

  private enum Zone: String, CaseIterable { case any, headline, body, caption }

  func conditions(_ value: YAMLValue?, for kind: RuleKind?) -> Conditions {
    var conditions = Conditions(quote: kind == .attribution ? .masked : .any)
    guard let value, let fields = Fields(value, as: .conditions, log: log) else { return conditions }
    conditions.unit = fields.choice("unit", of: Conditions.Unit.self) ?? conditions.unit
    conditions.quote = fields.choice("quote", of: Conditions.Quote.self) ?? conditions.quote
    conditions.voice = fields.choice("voice", of: Conditions.Voice.self) ?? conditions.voice
    conditions.zone = fields.choice("zone", of: Zone.self).flatMap { $0 == .any ? nil : $0.rawValue }
    conditions.sources = fields.texts("source").compactMap { item in
      let types = RuleKind.source.types ?? []
      guard let text = item.text else { return nil }
      if types.contains(text) { return text }
      log.add(
        .unknownValue, at: item.spot, "there is no type of source `\(text)`",
        hint: Spelling.hint(for: text, among: types))
      return nil
    }
    conditions.inside = fields["inside"].flatMap(inside)
    return conditions
  }

  private func inside(_ value: YAMLValue) -> Conditions.Inside? {
    guard let fields = Fields(value, as: .inside, log: log) else { return nil }
    let kind = fields.text("kind").map(RuleKind.init(rawValue:))
    let (type, rule, role) = (fields.text("type"), fields.text("rule"), fields.text("role"))
    if let kind, let type, let place = fields["type"] {
      KindWords(log: log).check(type: type, of: kind, at: place.spot)
    }
    if let kind, let role, let roles = kind.roles, !roles.contains(role), let place = fields["role"] {
      log.add(.unknownRole, at: place.spot, "`\(kind)` has no role `\(role)`", hint: KindWords.list(roles))
    }
    if let rule, let place = fields["rule"] { references.add(rule, as: .rule, at: place.spot) }
    if let kind, let place = fields["kind"] { references.add(kind.rawValue, as: .kind, at: place.spot) }
    if kind == nil, type == nil, rule == nil, role == nil {
      log.add(.missingField, at: value.spot, "`inside` needs `kind`, `type`, `rule` or `role`")
      return nil
    }
    return Conditions.Inside(kind: kind, type: type, rule: rule, role: role)
  }
}
