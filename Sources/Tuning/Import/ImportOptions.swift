/// How a foreign dictionary becomes a pack.
public struct ImportOptions: Sendable {
  /// The pack's name, which also stands in the ids of its rules.
  public var name: String
  public var language = "en"
  /// Of the terms: whoever made the dictionary decides.
  public var licence = "not redistributable"
  /// The kind of all rules; nil for `evaluation` where something has a polarity, and `signal` elsewhere.
  public var kind: String?
  /// The type of evaluations.
  public var type = "appreciation"
  /// The strength of evaluations whose dictionary gives none, 0 … 1.
  public var strength = 0.5
  /// Names of categories that speak well, or ill, of something, beside those that are known.
  public var positive: [String] = []
  public var negative: [String] = []

  public init(name: String) {
    self.name = name
  }

  /// Common names of such categories: LIWC's of 2007, 2015 and 2022, Lexicoder's with their negated words, and others'.
  static let knownPositive: Set<String> = [
    "posemo", "emo_pos", "tone_pos", "positive", "positiv", "pos", "neg_negative", "positive emotion",
  ]
  static let knownNegative: Set<String> = [
    "negemo", "emo_neg", "tone_neg", "negative", "negativ", "neg", "neg_positive", "negative emotion", "anx", "anger",
    "sad", "emo_anx", "emo_anger", "emo_sad",
  ]

  /// 1, −1 or nil, by the name of a category or of one that it belongs to; what was given goes before what is known.
  func sign(of path: [String]) -> Double? {
    let names = path.reversed().map { $0.lowercased() }
    let isIn = { (list: [String], name: String) in list.contains { $0.lowercased() == name } }
    for name in names {
      if isIn(positive, name) { return 1 }
      if isIn(negative, name) { return -1 }
    }
    for name in names {
      if Self.knownPositive.contains(name) { return 1 }
      if Self.knownNegative.contains(name) { return -1 }
    }
    return nil
  }
}
