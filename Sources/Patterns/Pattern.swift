internal import CPCRE2

/// A compiled PCRE2 pattern, with UTF and UCP: `\w`, `\b`, `\d` and letter case follow Unicode.
///
/// Offsets are UTF-8 bytes. A pattern is immutable and can be shared between threads; a `Matcher` holds what one thread needs.
/// `\C` is refused, and a group name may stand more than once.
public final class Pattern: Sendable {
  public let source: String
  public let options: Options
  /// The named groups, by number. A name that stands twice has two entries.
  public let groups: [(number: Int, name: String)]
  public let captureCount: Int
  /// The pattern can match without consuming anything.
  public let matchesEmpty: Bool
  let code: CompiledCode

  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Letters match in either case.
    public static let ignoreCase = Options(rawValue: PCRE2_CASELESS)
    /// Matches only at the place where matching starts.
    public static let anchored = Options(rawValue: PCRE2_ANCHORED)
  }

  /// Compiles `source`; throws a `PatternError` that says where it is wrong.
  public init(_ source: String, options: Options = []) throws(PatternError) {
    self.source = source
    self.options = options
    code = try CompiledCode(source, options: options.rawValue)
    groups = code.nameTable()
    captureCount = Int(code.number(PCRE2_INFO_CAPTURECOUNT))
    matchesEmpty = code.number(PCRE2_INFO_MATCHEMPTY) != 0
  }

  /// Translates the pattern to machine code; does nothing where the machine cannot, or when it was done before.
  public func compileToMachineCode() {
    code.compileToMachineCode()
  }
}
