/// A part of a pattern as it is written, with the parts it is made of.
///
/// What a pattern means to PCRE2 with UTF and UCP; whatever the parser does not understand is `unknown`, so that nobody
/// draws a wrong conclusion from it.
public struct PatternNode: Sendable, Equatable {
  public let kind: Kind
  /// UTF-8 bytes of the pattern.
  public let range: Range<Int>
  /// The options in force where it stands.
  public let flags: PatternFlags

  public init(_ kind: Kind, _ range: Range<Int>, _ flags: PatternFlags) {
    self.kind = kind
    self.range = range
    self.flags = flags
  }

  public indirect enum Kind: Sendable, Equatable {
    /// Nothing at all: an empty branch or group, an option setting, a comment.
    case empty
    /// One code point that stands for itself.
    case literal(Unicode.Scalar)
    /// `.`
    case any
    /// `[…]`
    case set(CharacterSet)
    /// `\d`, `\p{Lu}` and the like: one code point of a kind.
    case type(CharacterType)
    /// Takes in nothing: `^`, `\b`.
    case anchor(Anchor)
    case group(Group, PatternNode)
    case quantified(PatternNode, Quantifier)
    case concatenation([PatternNode])
    /// Two branches or more.
    case alternation([PatternNode])
    /// What a group took in, once more.
    case backreference(Reference)
    /// A group's pattern, once more: `(?1)`, `(?&name)`, `(?R)`.
    case subroutine(Reference)
    /// `(?(…)yes|no)`: what is asked, and its branches.
    case conditional(Condition, [PatternNode])
    /// `\R`, `\X`: more than one code point.
    case sequence(Unicode.Scalar)
    /// `\K`: the match begins here.
    case matchStart
    /// `(*FAIL)` and its like.
    case verb(String)
    /// `{{name}}` of a rule file, where the parser was told to expect them.
    case name(String)
    /// Not understood: it may match anything.
    case unknown
  }

  public enum Anchor: Sendable, Equatable {
    /// `^`, `\A`
    case start
    /// `$`, `\z`, `\Z`
    case end
    case wordBoundary, notWordBoundary
    /// `\G`
    case searchStart
  }

  public enum Group: Sendable, Equatable {
    case capturing(number: Int)
    case named(String, number: Int)
    case plain, atomic
    case lookahead(isNegative: Bool)
    case lookbehind(isNegative: Bool)
    /// `(?|…)`: each branch counts its groups from the same number.
    case branchReset
  }

  public enum Reference: Sendable, Equatable {
    /// 0: the whole pattern.
    case number(Int)
    case name(String)
  }

  public enum Condition: Sendable, Equatable {
    case group(Reference)
    /// `(?(R)…)`, `(?(R1)…)`, `(?(R&name)…)`
    case recursion
    /// `(?(DEFINE)…)`
    case define
    case assertion(PatternNode)
  }
}

/// How often something may come.
public struct Quantifier: Sendable, Equatable {
  public let least: Int
  /// nil: without end.
  public let most: Int?
  public let manner: Manner

  public init(least: Int, most: Int?, manner: Manner) {
    self.least = least
    self.most = most
    self.manner = manner
  }

  public enum Manner: Sendable, Equatable {
    case greedy, lazy, possessive
  }
}

/// Options that can change inside a pattern: `(?i)`, `(?-i:…)`.
public struct PatternFlags: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let ignoreCase = PatternFlags(rawValue: 1)
  public static let multiline = PatternFlags(rawValue: 2)
  /// `.` takes in line ends.
  public static let dotAll = PatternFlags(rawValue: 4)
  /// Blanks and comments in the pattern do not count.
  public static let extended = PatternFlags(rawValue: 8)
  /// Blanks inside classes do not count either.
  public static let extendedMore = PatternFlags(rawValue: 16)
  /// `(…)` does not capture.
  public static let noCapture = PatternFlags(rawValue: 32)
  /// Greedy and lazy change places.
  public static let ungreedy = PatternFlags(rawValue: 64)
}

/// `[…]`
public struct CharacterSet: Sendable, Equatable {
  public let isNegated: Bool
  public let items: [Item]

  public enum Item: Sendable, Equatable {
    case one(Unicode.Scalar)
    case range(Unicode.Scalar, Unicode.Scalar)
    case type(CharacterType)
    /// `[:alpha:]`, without the colons.
    case posix(String, isNegated: Bool)
    case unknown
  }
}

/// A kind of code points that has an escape.
public enum CharacterType: Sendable, Equatable {
  case digit, notDigit, word, notWord, space, notSpace, horizontalSpace, notHorizontalSpace
  /// `\v`: line ends
  case verticalSpace, notVerticalSpace
  /// `\N`: no line feed
  case notLineFeed
  /// `\p{…}`, by what stands in the braces.
  case property(String, isNegated: Bool)
}
