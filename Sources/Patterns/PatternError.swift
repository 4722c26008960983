/// A pattern that does not compile.
public struct PatternError: Error, Sendable, Equatable, CustomStringConvertible {
  /// PCRE2's number for the error.
  public let code: Int
  /// UTF-8 bytes into the pattern, where the error was noticed.
  public let offset: Int
  /// PCRE2's words for it.
  public let message: String

  public var description: String { "\(message) (at byte \(offset))" }
}

/// Why a match could not be decided. It is never taken for "no match".
public enum MatchFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The pattern tried more ways than the limit allows.
  case matchLimit
  /// The machine code's stack was too small, and the interpreter gave up too.
  case stackLimit
  /// Any other error of PCRE2, with its number and words.
  case other(code: Int, message: String)

  public var description: String {
    switch self {
    case .matchLimit: "match limit reached"
    case .stackLimit: "stack limit reached"
    case .other(_, let message): message
    }
  }
}
