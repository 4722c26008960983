internal import Articles
internal import Patterns
internal import RuleFiles

/// Changes the polarity of evaluations by the modifiers that reach them.
final class ModifierRules {
  private let rules: [Rule]
  private let matcher = Matcher()

  /// Words that the furthest-reaching modifier reaches.
  private let longestReach: Int

  init(rules: [Rule]) {
    self.rules = rules
    longestReach = rules.compactMap { $0.modifier?.words }.max() ?? 0
  }

  /// - Parameter findings: all of a text, in its order; modifiers and evaluations among them.
  func apply(to findings: inout [Finding], text: SearchText) {
    let modifiers = findings.filter { $0.kind == .modifier }
    guard !modifiers.isEmpty else { return }
    for index in findings.indices where findings[index].kind != .modifier && findings[index].basePolarity != 0 {
      for modifier in candidates(modifiers, near: findings[index], text) {
        guard let effect = rules[modifier.rule].modifier, reaches(modifier, effect, findings[index], text) else {
          continue
        }
        findings[index].modifiers.append(
          AppliedModifier(
            rule: modifier.rule, range: modifier.range, effect: effect.effect, factor: effect.factor))
      }
      findings[index].polarity = polarity(of: findings[index])
    }
  }

  /// The modifiers of the finding's sentence that stand no further from it than any modifier reaches.
  private func candidates(_ modifiers: [Finding], near finding: Finding, _ text: SearchText) -> [Finding] {
    let first = modifiers.partitionPoint { $0.range.lowerBound >= finding.range.lowerBound }
    func isNear(_ modifier: Finding) -> Bool {
      modifier.sentence == finding.sentence && text.words.distance(modifier.range, finding.range) <= longestReach
    }
    let before = modifiers[..<first].reversed().prefix(while: isNear).reversed()
    return before + modifiers[first...].prefix(while: isNear)
  }

  /// The product of all factors, a flip with its sign turned; in thousandths, no further than −1 and 1.
  private func polarity(of finding: Finding) -> Double {
    let factor = finding.modifiers.reduce(1.0) { product, modifier in
      switch modifier.effect {
      case .flip: product * -modifier.factor
      case .scale, .damp: product * modifier.factor
      case .neutralise: 0
      }
    }
    return min(1, max(-1, (finding.basePolarity * factor * 1000).rounded() / 1000))
  }

  private func reaches(_ modifier: Finding, _ effect: Modifier, _ finding: Finding, _ text: SearchText) -> Bool {
    guard effect.on.contains(finding.kind.rawValue) || finding.type.map(effect.on.contains) == true,
      !modifier.range.overlaps(finding.range)
    else { return false }
    let isBefore = modifier.range.upperBound <= finding.range.lowerBound
    switch effect.direction {
    case .after where !isBefore: return false
    case .before where isBefore: return false
    default: break
    }
    guard text.words.distance(modifier.range, finding.range) <= effect.words else { return false }
    guard let stop = effect.stop else { return true }
    let between =
      isBefore
      ? modifier.range.upperBound..<finding.range.lowerBound : finding.range.upperBound..<modifier.range.lowerBound
    return !stops(stop, in: between, text)
  }

  private func stops(_ stop: Pattern, in range: Range<Int>, _ text: SearchText) -> Bool {
    guard !range.isEmpty else { return false }
    return text.article.reading.open.withUnsafeBufferPointer { buffer in
      // Where it cannot be decided, the modifier does not reach: the safer reading.
      do { return try matcher.firstMatch(of: stop, in: UnsafeBufferPointer(rebasing: buffer[range])) != nil } catch {
        return true
      }
    }
  }
}
