/// What is known of an article beside its text.
public struct Metadata: Sendable {
  /// The headline.
  public var title: String?
  /// Who wrote it, without `By`.
  public var byline: String?
  /// ISO 8601, as it was sent or read from the header line.
  public var published: String?
  /// The name of the paper, station or site.
  public var outlet: String?
  /// Where it was published.
  public var url: String?
  /// The targets that the sender asks about.
  public var targets: [RequestedTarget]
  /// Keys of the input that Slant does not know, carried into the report.
  public var extra: [(key: String, value: JSONValue)]
  /// `check` takes the article as one claim.
  public var whole: Bool

  public init(
    title: String? = nil, byline: String? = nil, published: String? = nil, outlet: String? = nil, url: String? = nil,
    targets: [RequestedTarget] = [], extra: [(key: String, value: JSONValue)] = [], whole: Bool = false
  ) {
    self.title = title
    self.byline = byline
    self.published = published
    self.outlet = outlet
    self.url = url
    self.targets = targets
    self.extra = extra
    self.whole = whole
  }
}

/// A target that the user names: stance toward it is reported even where nothing is found.
public struct RequestedTarget: Sendable, Equatable {
  /// What the sender calls it in reports.
  public let id: String?
  /// As it is written in the text.
  public let name: String
  /// Other names that mean it.
  public let aliases: [String]
  /// The one mention that is meant, in code points of the text as it was sent; else every mention counts.
  public let mention: Range<Int>?

  public init(id: String? = nil, name: String, aliases: [String] = [], mention: Range<Int>? = nil) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.mention = mention
  }
}

/// Any JSON value, for keys that are only carried through.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key of an object, with its value.
  public struct Member: Sendable, Equatable {
    /// The key, unescaped.
    public let key: String
    /// What it holds.
    public let value: JSONValue

    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}
