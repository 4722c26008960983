/// Reads what a scale adds up: weights over findings and surface features.
struct ScaleInputReader {
  let log: ErrorLog
  let references: RuleReferences

  func weights(_ fields: Fields) -> [Scale.Weight] {
    guard let value = fields["weights"] else { return [] }
    guard case .list(let items) = value.content else {
      fields.wrongType("weights", value, wanted: "a list")
      return []
    }
    return items.compactMap(weight)
  }

  private func weight(_ value: YAMLValue) -> Scale.Weight? {
    guard let fields = Fields(value, as: .weight, log: log) else { return nil }
    let input = fields["of"].flatMap(input)
    let measure = fields.choice("measure", of: Scale.Measure.self)
    let transform = fields.choice("transform", of: Scale.Transform.self)
    let weight = fields.number("weight")
    if case .surface? = input, fields.has("measure") {
      log.add(
        .surfaceMixed, at: fields.key("measure"), "a surface feature has no `measure`",
        hint: "take it out: the feature is a number itself")
    }
    let interval = interval(fields)
    guard let input, let weight else { return nil }
    return Scale.Weight(
      of: input, measure: measure ?? .count, transform: transform ?? .identity, weight: weight, interval: interval)
  }

  /// `low` and `high` stand together.
  private func interval(_ fields: Fields) -> ClosedRange<Double>? {
    let (low, high) = (fields.number("low"), fields.number("high"))
    if fields.has("low") != fields.has("high") {
      fields.require(fields.has("low") ? "high" : "low", of: "a weight with one end of its interval")
    }
    guard let low, let high else { return nil }
    if low > high {
      log.add(
        .outOfRange, at: fields.key("low"), "`low` is above `high`", other: (fields.key("high"), "the other end"))
      return nil
    }
    return low...high
  }

  private func input(_ value: YAMLValue) -> Scale.Input? {
    guard let fields = Fields(value, as: .input, log: log) else { return nil }
    let others = MapShape.input.keys.filter { $0 != "surface" && fields.has($0) }
    if fields.has("surface") {
      if let other = others.first {
        log.add(
          .surfaceMixed, at: fields.key(other), "`surface` stands alone",
          other: (fields.key("surface"), "the surface feature"))
      }
      return fields.choice("surface", of: Scale.Surface.self).map(Scale.Input.surface)
    }
    return .findings(filter(fields))
  }

  /// The keys that select findings.
  func filter(_ fields: Fields) -> Scale.FindingFilter {
    let kind = fields.text("kind").map(RuleKind.init(rawValue:))
    let (type, rule, tag) = (fields.text("type"), fields.text("rule"), fields.text("tag"))
    if let kind, let value = fields["kind"] { references.add(kind.rawValue, as: .kind, at: value.spot) }
    if let rule, let value = fields["rule"] { references.add(rule, as: .rule, at: value.spot) }
    if let kind, let type, let value = fields["type"] {
      KindWords(log: log).check(type: type, of: kind, at: value.spot)
    }
    if let tag, let value = fields["tag"], tag.split(separator: "=", maxSplits: 1).count != 2 {
      log.add(.unknownValue, at: value.spot, "`\(tag)` is no tag", hint: "write `key=value`")
    }
    return Scale.FindingFilter(
      kind: kind, type: type, rule: rule, tag: tag, voice: fields.choice("voice", of: Conditions.Voice.self) ?? .any,
      quoted: fields.flag("quoted"), polarity: fields.choice("polarity", of: Example.Sign.self),
      modified: fields.flag("modified"), opening: fields.flag("opening"))
  }
}
