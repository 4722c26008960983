internal import Articles
internal import Patterns
internal import RuleFiles

/// Changes the polarity of evaluations by the modifiers that reach them.
final class ModifierRules {
  private let rules: [Rule]
  private let matcher = Matcher()
  private let trace: MatchTrace?

  /// Words that the furthest-reaching modifier reaches.
  private let longestReach: Int

  init(rules: [Rule], trace: MatchTrace? = nil) {
    self.rules = rules
    self.trace = trace
    longestReach = rules.compactMap { $0.modifier?.words }.max() ?? 0
  }

  /// - Parameter findings: all of a text, in its order; modifiers and evaluations among them.
  func apply(to findings: inout [Finding], text: SearchText) {
    let modifiers = findings.filter { $0.kind == .modifier }
    guard !modifiers.isEmpty else { return }
    for index in findings.indices where findings[index].kind != .modifier && findings[index].basePolarity != 0 {
      for modifier in candidates(modifiers, near: findings[index], text) {
        guard let effect = rules[modifier.rule].modifier else { continue }
        let reach = reach(modifier, effect, findings[index], text)
        trace?.note(reach, of: modifier, to: findings[index])
        guard reach == .reaches else { continue }
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

  private func reach(_ modifier: Finding, _ effect: Modifier, _ finding: Finding, _ text: SearchText) -> Reach {
    guard effect.on.contains(finding.kind.rawValue) || finding.type.map(effect.on.contains) == true else {
      return .otherKind
    }
    guard !modifier.range.overlaps(finding.range) else { return .overlaps }
    let isBefore = modifier.range.upperBound <= finding.range.lowerBound
    switch effect.direction {
    case .after where !isBefore: return .otherSide
    case .before where isBefore: return .otherSide
    default: break
    }
    let distance = text.words.distance(modifier.range, finding.range)
    guard distance <= effect.words else { return .tooFar(words: distance) }
    guard let stop = effect.stop else { return .reaches }
    let between =
      isBefore
      ? modifier.range.upperBound..<finding.range.lowerBound : finding.range.upperBound..<modifier.range.lowerBound
    return stopped(by: stop, in: between, text)
  }

  private func stopped(by stop: Pattern, in range: Range<Int>, _ text: SearchText) -> Reach {
    guard !range.isEmpty else { return .reaches }
    return text.article.reading.open.withUnsafeBufferPointer { buffer in
      do {
        let match = try matcher.firstMatch(of: stop, in: UnsafeBufferPointer(rebasing: buffer[range]))
        guard let place = match?.range else { return .reaches }
        return .stopped(place.lowerBound + range.lowerBound..<place.upperBound + range.lowerBound)
      } catch {
        // The safer reading.
        return .undecided
      }
    }
  }
}

/// Whether a modifier changes an evaluation near it, or what keeps it from that.
public enum Reach: Sendable, Equatable {
  case reaches
  /// It changes other kinds or types.
  case otherKind
  case overlaps
  /// It acts in the other direction.
  case otherSide
  /// So many words away, more than it reaches.
  case tooFar(words: Int)
  /// Its `stop` matches here, between the two.
  case stopped(Range<Int>)
  /// Its `stop` reached the match limit.
  case undecided
}
