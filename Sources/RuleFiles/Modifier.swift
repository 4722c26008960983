public import Patterns

/// How a modifier rule changes the evaluations near it.
public struct Modifier: Hashable, Sendable {
  public let effect: Effect
  /// Multiplies the polarity; with its sign turned for `flip`, 0 for `neutralise`.
  public let factor: Double
  /// How many words it reaches.
  public let words: Int
  public let direction: Direction
  /// Where its reach ends early.
  public let stop: Pattern?
  /// Kinds or types of findings it changes.
  public let on: [String]

  public init(
    effect: Effect, factor: Double, words: Int, direction: Direction, stop: Pattern?, on: [String]
  ) {
    self.effect = effect
    self.factor = factor
    self.words = words
    self.direction = direction
    self.stop = stop
    self.on = on
  }

  public enum Effect: String, Sendable, CaseIterable {
    case flip, scale, damp, neutralise
  }

  public enum Direction: String, Sendable, CaseIterable {
    case after, before, both
  }
}

/// Names rules: an id, an id with `*` at its end, or a kind.
public struct Selector: Sendable, Equatable {
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  public func matches(id: String, kind: RuleKind) -> Bool {
    if text.hasSuffix("*") { return id.hasPrefix(text.dropLast()) }
    return text == id || text == kind.rawValue
  }
}
