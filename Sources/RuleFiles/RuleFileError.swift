/// One thing that is wrong in rule files. A value, not thrown by itself: a reader gathers all of them.
public struct RuleFileError: Sendable, Equatable {
  /// Stable, such as `unknown-key`; documented in `Rules/errors.md`.
  public let code: String
  public let place: SourcePlace
  /// How many code points of the line the carets go under.
  public let length: Int
  public let message: String
  /// What to do.
  public let hint: String?
  /// The line itself; nil where the file could not be read.
  public let line: String?
  /// A second place that conflicts, with what is there.
  public let other: Other?

  public struct Other: Sendable, Equatable {
    public let place: SourcePlace
    public let label: String
    /// The line itself; nil where it is not shown.
    public let line: String?
    /// How many code points of the line the carets go under.
    public let length: Int

    public init(place: SourcePlace, label: String, line: String? = nil, length: Int = 1) {
      self.place = place
      self.label = label
      self.line = line
      self.length = length
    }
  }

  public init(
    code: String, place: SourcePlace, length: Int = 1, message: String, hint: String? = nil, line: String? = nil,
    other: Other? = nil
  ) {
    self.code = code
    self.place = place
    self.length = length
    self.message = message
    self.hint = hint
    self.line = line
    self.other = other
  }
}

/// Rule files that cannot be used, with everything that is wrong in them.
public struct RuleFileErrors: Error, Sendable {
  public let errors: [RuleFileError]

  public init(_ errors: [RuleFileError]) {
    self.errors = errors
  }
}
