internal import CPCRE2

/// The PCRE2 library this program runs with.
public enum PCRE2Library {
  /// Such as `10.42`.
  public static let version = configuration(PCRE2_CONFIG_VERSION).prefix { $0 != " " }.description
  /// The version of Unicode its tables follow.
  public static let unicodeVersion = configuration(PCRE2_CONFIG_UNICODE_VERSION)

  private static func configuration(_ what: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 64)
    guard pcre2_config_8(UInt32(what), &buffer) > 0 else { return "unknown" }
    return String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
  }
}
