/// A rule's `where`: the places in which its matches count.
public struct Conditions: Sendable, Equatable {
  public var unit: Unit
  public var quote: Quote
  public var voice: Voice
  /// nil: any.
  public var zone: String?
  /// Types of source; empty: any.
  public var sources: [String]
  public var inside: Inside?

  public init(
    unit: Unit = .sentence, quote: Quote = .any, voice: Voice = .any, zone: String? = nil, sources: [String] = [],
    inside: Inside? = nil
  ) {
    self.unit = unit
    self.quote = quote
    self.voice = voice
    self.zone = zone
    self.sources = sources
    self.inside = inside
  }

  /// The stretch of text in which a match is tried by itself.
  public enum Unit: String, Sendable, CaseIterable {
    case sentence, paragraph, article
  }

  /// Which view of the text a rule sees.
  public enum Quote: String, Sendable, CaseIterable {
    /// The plain reading text.
    case any
    /// Matches wholly inside a quotation.
    case inside
    /// The writer's running text, quotations masked.
    case outside
    /// As `outside`, and in the same way inside each quotation.
    case masked
  }

  public enum Voice: String, Sendable, CaseIterable {
    case any, author, attributed
  }

  /// Stands inside such a finding, or inside one role of it.
  public struct Inside: Sendable, Equatable {
    public let kind: RuleKind?
    public let type: String?
    public let rule: String?
    public let role: String?

    public init(kind: RuleKind?, type: String?, rule: String?, role: String?) {
      self.kind = kind
      self.type = type
      self.rule = rule
      self.role = role
    }
  }
}
