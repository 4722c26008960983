/// One step on the way from a rule to a finding, and whether it let the text through.
public struct Gate: Sendable, Equatable {
  public let name: Name
  public let state: State
  /// What was looked at and what came of it, for people.
  public let words: String
  /// Where it was decided: bytes of the reading text.
  public let place: Range<Int>?

  /// In the order of the pipeline.
  public enum Name: String, Sendable, CaseIterable {
    /// What stretches of the text the rule is tried on.
    case unit
    /// What must stand in a stretch for the rule to match there.
    case token
    /// The distance between the two parts of a `near` rule.
    case window
    /// The pattern, the words, or both parts of `near`.
    case pattern
    case `where`
    case unless
    case suppression
    /// Which of the rules that match the same place counts.
    case overlap
    /// The label that a rule of kind `source` or `cue` gives.
    case label
    case modifiers
    case voice
    case target
    case weight
  }

  public enum State: String, Sendable {
    case open, shut
    /// Says what follows, and keeps nothing out.
    case told
  }

  init(_ name: Name, _ state: State, _ words: String, place: Range<Int>? = nil) {
    (self.name, self.state, self.words, self.place) = (name, state, words, place)
  }
}
