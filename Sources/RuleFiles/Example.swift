/// A text in which a rule must match, or must not.
public struct Example: Sendable, Equatable {
  /// Without the marks.
  public let text: String
  public let marks: [Mark]
  /// What a hit's finding must have; nil: anything.
  public let type: String?
  public let polarity: Sign?
  public let voice: Conditions.Voice?
  public let tags: [String: String]
  public let place: SourcePlace

  public init(
    text: String, marks: [Mark], type: String? = nil, polarity: Sign? = nil, voice: Conditions.Voice? = nil,
    tags: [String: String] = [:], place: SourcePlace
  ) {
    self.text = text
    self.marks = marks
    self.type = type
    self.polarity = polarity
    self.voice = voice
    self.tags = tags
    self.place = place
  }

  /// A span that a hit marks: `match` for the whole finding, `changes` for an evaluation a modifier must change, else a role.
  public struct Mark: Sendable, Equatable {
    public let role: String
    /// UTF-8 bytes of `text`.
    public let range: Range<Int>

    public init(role: String, range: Range<Int>) {
      self.role = role
      self.range = range
    }
  }

  public enum Sign: String, Sendable, CaseIterable {
    case positive, negative, neutral
  }
}

/// A place in a rule file. Lines and columns count from 1; columns are code points.
public struct SourcePlace: Sendable, Hashable, CustomStringConvertible {
  public let file: String
  public let line: Int
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String { "\(file):\(line):\(column)" }
}
