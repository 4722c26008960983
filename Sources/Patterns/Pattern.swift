internal import CPCRE2

/// A compiled PCRE2 pattern, with UTF and UCP: `\w`, `\b`, `\d` and letter case follow Unicode.
///
/// Offsets are UTF-8 bytes. A pattern is immutable and can be shared between threads; a `Matcher` holds what one thread needs.
/// `\C` is refused, and a group name may stand more than once.
public final class Pattern: Sendable {
  public let source: String
  public let options: Options
  /// The stretches of `source` that stand for a name of the rule file, in their order.
  public let names: [Name]
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

  /// What was put in for `{{name}}`: UTF-8 bytes of the source.
  public struct Name: Sendable, Equatable {
    public let name: String
    public let range: Range<Int>

    public init(name: String, range: Range<Int>) {
      (self.name, self.range) = (name, range)
    }
  }

  /// Compiles `source`; throws a `PatternError` that says where it is wrong.
  public init(_ source: String, options: Options = [], names: [Name] = []) throws(PatternError) {
    self.source = source
    self.options = options
    self.names = names
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

extension Pattern {
  /// A stretch of the source as it was typed: with `{{name}}` for what was put in, where all of it lies in the stretch.
  public func written(_ range: Range<Int>) -> String {
    let bytes = Array(source.utf8)
    var text: [UInt8] = []
    var place = range.lowerBound
    for name in names where name.range.lowerBound >= place && name.range.upperBound <= range.upperBound {
      text += bytes[place..<name.range.lowerBound] + Array("{{\(name.name)}}".utf8)
      place = name.range.upperBound
    }
    return String(decoding: text + bytes[place..<max(place, range.upperBound)], as: UTF8.self)
  }
}
