public import Patterns

/// A rule as it was validated: lists and defines put in, patterns compiled, every field checked.
public struct Rule: Sendable {
  public let id: String
  public let kind: RuleKind
  /// Such as `indirect` or `quantity`; nil for kinds without types, and where each lexicon row has its own.
  public let type: String?
  public let tags: [String: String]
  public let form: Form
  public let conditions: Conditions
  /// Where a match of one covers the finding, the finding does not count.
  public let unless: [Pattern]
  /// −1 … 1.
  public let polarity: Double
  public let priority: Int
  public let overlap: Overlap
  public let suppresses: [Selector]
  /// An attribution's content takes in the quotations that follow.
  public let continuesQuotation: Bool
  /// Only for `kind: modifier`.
  public let modifier: Modifier?
  public let message: String
  public let why: String
  public let hits: [Example]
  public let misses: [Example]
  public let place: SourcePlace

  public init(
    id: String, kind: RuleKind, type: String?, tags: [String: String], form: Form, conditions: Conditions,
    unless: [Pattern], polarity: Double, priority: Int, overlap: Overlap, suppresses: [Selector],
    continuesQuotation: Bool, modifier: Modifier?, message: String, why: String, hits: [Example], misses: [Example],
    place: SourcePlace
  ) {
    self.id = id
    self.kind = kind
    self.type = type
    self.tags = tags
    self.form = form
    self.conditions = conditions
    self.unless = unless
    self.polarity = polarity
    self.priority = priority
    self.overlap = overlap
    self.suppresses = suppresses
    self.continuesQuotation = continuesQuotation
    self.modifier = modifier
    self.message = message
    self.why = why
    self.hits = hits
    self.misses = misses
    self.place = place
  }

  /// The three forms of a rule.
  public enum Form: Hashable, Sendable {
    case pattern(Pattern)
    case words([Term])
    case near(Near)
  }

  public enum Overlap: String, Sendable, CaseIterable {
    /// Of findings that overlap, the one with higher priority counts, then the longest.
    case longest
    /// Stands beside others.
    case all
  }
}

/// A word or phrase that is looked up, in all its forms.
public struct Term: Sendable, Hashable {
  /// The forms as they stand in the reading text (NFC, one blank between words, `'`).
  public let forms: [String]
  /// Matches only as written; else in any case.
  public let matchesCase: Bool
  /// A lexicon row's type; nil means the rule's.
  public let type: String?
  /// A lexicon row's sign times strength; nil means the rule's.
  public let polarity: Double?
  public let tags: [String: String]

  public init(forms: [String], matchesCase: Bool, type: String?, polarity: Double?, tags: [String: String]) {
    self.forms = forms
    self.matchesCase = matchesCase
    self.type = type
    self.polarity = polarity
    self.tags = tags
  }
}

/// One pattern within so many words of another.
public struct Near: Hashable, Sendable {
  public let find: Pattern
  public let of: Pattern
  public let within: Int
  public let order: Order

  public init(find: Pattern, of: Pattern, within: Int, order: Order) {
    self.find = find
    self.of = of
    self.within = within
    self.order = order
  }

  public enum Order: String, Sendable, CaseIterable {
    case any
    /// `find` stands before `of`.
    case before
    case after
  }
}
