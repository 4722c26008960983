/// What a rule's findings are. A rule file may name a kind of its own.
public struct RuleKind: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public static let attribution = RuleKind(rawValue: "attribution")
  public static let claim = RuleKind(rawValue: "claim")
  public static let evaluation = RuleKind(rawValue: "evaluation")
  public static let modifier = RuleKind(rawValue: "modifier")
  public static let shield = RuleKind(rawValue: "shield")
  /// Labels an attribution's source.
  public static let source = RuleKind(rawValue: "source")
  /// Labels an attribution's cue.
  public static let cue = RuleKind(rawValue: "cue")

  public var description: String { rawValue }

  /// Those that the rule language knows.
  static let all: [RuleKind] = [.attribution, .claim, .evaluation, .modifier, .shield, .source, .cue]

  /// The types a rule of this kind may have; nil where any word will do.
  public var types: [String]? {
    switch self {
    case .attribution: ["direct", "indirect", "mixed", "scare", "hearsay"]
    case .claim: ["quantity", "comparison", "causal", "prediction", "event", "rule", "status", "other"]
    case .evaluation: ["affect", "judgement", "appreciation", "loaded"]
    case .source:
      ["named", "titled", "organisation", "collective", "document", "anonymous", "agentless", "pronoun"]
    case .cue: ["neutral", "endorsing", "distancing", "interpretive"]
    default: nil
    }
  }

  /// The roles that named groups of such a rule may have; nil where any name will do.
  public var roles: [String]? {
    switch self {
    case .attribution: ["source", "cue", "content", "addressee"]
    case .claim: ["value", "unit", "base", "period", "claimer", "target"]
    case .evaluation: ["target", "holder"]
    case .modifier, .shield, .source, .cue: []
    default: nil
    }
  }

  /// Labels and shields serve other findings and are not reported themselves.
  public var isReported: Bool {
    ![RuleKind.modifier, .shield, .source, .cue].contains(self)
  }
}
