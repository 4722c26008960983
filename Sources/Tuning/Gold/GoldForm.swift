/// A way in which people label texts. Which one a file has is told by the fields of its records.
public enum GoldForm: String, Sendable, CaseIterable {
  /// `attributions`: source, cue and content of everything that somebody is said to say.
  case attributions
  /// `spans` with a `role`: sources, cues and contents, not joined to one another.
  case roles
  /// `label` (or another field): yes or no, which a scale of the pack should tell from one another.
  case scale
  /// `spans` without a role: words that are loaded or evaluate.
  case words
  /// `score`: how positive the text is.
  case polarity
  /// `target` and `label`: the stance toward one who is named or marked.
  case target
  /// `target` and `paragraph_labels`: the stance toward one who is named, by paragraph.
  case paragraphs
  /// `event` and `bias_density`: which of several articles on one event is more loaded.
  case order
}

/// What the user says of gold files, where their fields do not.
public struct GoldRequest: Sendable {
  /// nil: every form that a file has.
  public var form: GoldForm?
  /// The scale that yes and no belong to.
  public var scale: String?
  /// The field with the label.
  public var field: String?
  /// The label that means yes.
  public var positive: String?

  public init(form: GoldForm? = nil, scale: String? = nil, field: String? = nil, positive: String? = nil) {
    self.form = form
    self.scale = scale
    self.field = field
    self.positive = positive
  }
}
