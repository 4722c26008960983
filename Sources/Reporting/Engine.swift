internal import Patterns

/// What made a report.
public enum Engine {
  public static let name = "slant"
  /// Semantic; `CHANGELOG.md` says what each brings.
  public static let version = "0.1.0"
  /// The version of PCRE2 that the patterns ran with.
  public static let pcre2 = PCRE2Library.version
  /// The version of Unicode that its tables follow.
  public static let unicode = PCRE2Library.unicodeVersion
}
