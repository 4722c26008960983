internal import Patterns

/// Reads what makes a rule of `kind: modifier`: its effect, its reach and what it changes.
struct ModifierReader {
  let rule: RuleReader
  let options: Pattern.Options

  private var fields: Fields { rule.fields }
  private var log: ErrorLog { rule.log }

  func modifier(for kind: RuleKind?) -> Modifier? {
    guard kind == .modifier else { return nil }
    for key in ["effect", "reach"] { fields.require(key, of: "a modifier") }
    let effect = fields.choice("effect", of: Modifier.Effect.self)
    let factor = factor(of: effect)
    let reach = fields["reach"].flatMap { Fields($0, as: .reach, log: log) }
    let words = reach?.whole("words", in: 0...1000)
    let direction = reach?.choice("direction", of: Modifier.Direction.self) ?? .after
    let stop = reach?["stop"].flatMap { rule.pack.builder.pattern($0, options: options) }
    let on = on()
    guard let effect, let factor, let words else { return nil }
    return Modifier(effect: effect, factor: factor, words: words, direction: direction, stop: stop, on: on)
  }

  private func factor(of effect: Modifier.Effect?) -> Double? {
    let factor = fields.number("factor", in: 0...10)
    if fields.has("factor") { return factor }
    switch effect {
    case .flip: return 1
    case .neutralise: return 0
    case .scale, .damp:
      log.add(.missingField, at: fields.key("effect"), "`effect: \(effect?.rawValue ?? "")` needs `factor`")
      return nil
    case nil: return nil
    }
  }

  private func on() -> [String] {
    guard fields.has("on") else { return [RuleKind.evaluation.rawValue] }
    return fields.texts("on").compactMap { item in
      guard let text = item.text else { return nil }
      rule.pack.references.add(text, as: .kindOrType, at: item.spot)
      return text
    }
  }
}
