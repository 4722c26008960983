/// Reads the `context` of a target scale: what the rest of an article adds to a paragraph's sums.
struct TargetContextReader {
  let scale: TargetScaleReader

  func context(_ value: YAMLValue) -> TargetContext? {
    guard let fields = Fields(value, as: .targetContext, log: scale.log) else { return nil }
    return TargetContext(
      paragraph: fields["paragraph"].flatMap(layer), article: fields["article"].flatMap(layer))
  }

  private func layer(_ value: YAMLValue) -> TargetContext.Layer? {
    guard let fields = Fields(value, as: .targetLayer, log: scale.log) else { return nil }
    let weights = scale.items("weights", of: fields).compactMap(weight)
    guard let intercept = scale.sums("intercept", of: fields) else { return nil }
    return TargetContext.Layer(
      intercept: intercept, offset: scale.sums("offset", of: fields) ?? .zero, weights: weights)
  }

  private func weight(_ value: YAMLValue) -> TargetContext.Weight? {
    guard let fields = Fields(value, as: .contextWeight, log: scale.log) else { return nil }
    let input = fields.choice("of", of: TargetContext.Input.self)
    guard let input, let weight = scale.sums(fields) else { return nil }
    return TargetContext.Weight(of: input, weight: weight)
  }
}
