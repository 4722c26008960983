internal import CPCRE2

/// Runs patterns over text for one thread: holds the match data, the limits and the machine code's stack.
public final class Matcher {
  /// How many ways a single call may try; see `Rules/README.md`. PCRE2's own default lets a hostile text take 50 ms a call.
  public static let defaultMatchLimit: UInt32 = 100_000

  private let context: OpaquePointer
  private let stack: OpaquePointer?
  private var data: OpaquePointer
  private var dataCaptures: Int

  public init(matchLimit: UInt32 = Matcher.defaultMatchLimit) {
    guard let context = pcre2_match_context_create_8(nil), let data = pcre2_match_data_create_8(16, nil) else {
      preconditionFailure("out of memory")
    }
    self.context = context
    self.data = data
    dataCaptures = 15
    pcre2_set_match_limit_8(context, matchLimit)
    // The default of 32 KB is too small for long subjects.
    stack = pcre2_jit_stack_create_8(32 * 1024, 1024 * 1024, nil)
    if let stack { pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack)) }
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
    if let stack { pcre2_jit_stack_free_8(stack) }
  }

  /// The first match at or after `start`, or nil. Offsets are bytes of `subject`, which must be valid UTF-8.
  public func firstMatch(
    of pattern: Pattern, in subject: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) throws(MatchFailure) -> Match? {
    reserve(captures: pattern.captureCount)
    let address = subject.baseAddress ?? EmptyAddress.shared.pointer
    var result = pcre2_match_8(
      pattern.code.pointer, address, subject.count, start, PCRE2_NO_UTF_CHECK, data, context)
    if result == PCRE2_ERROR_JIT_STACKLIMIT {
      result = pcre2_match_8(
        pattern.code.pointer, address, subject.count, start, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, data, context)
    }
    if result == PCRE2_ERROR_NOMATCH { return nil }
    guard result > 0 else { throw failure(result) }
    return Match(data: data, groups: pattern.captureCount + 1)
  }

  private func failure(_ code: CInt) -> MatchFailure {
    switch code {
    case PCRE2_ERROR_MATCHLIMIT: .matchLimit
    case PCRE2_ERROR_JIT_STACKLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT: .stackLimit
    default: .other(code: Int(code), message: pcre2Message(code))
    }
  }

  private func reserve(captures: Int) {
    guard captures > dataCaptures else { return }
    guard let larger = pcre2_match_data_create_8(UInt32(captures + 1), nil) else {
      preconditionFailure("out of memory")
    }
    pcre2_match_data_free_8(data)
    data = larger
    dataCaptures = captures
  }
}

/// One match: the whole and its groups, in bytes of the subject.
public struct Match: Sendable, Equatable {
  public let range: Range<Int>
  /// Index 0 is the whole; nil is a group that took no part.
  public let groups: [Range<Int>?]

  init(data: OpaquePointer, groups count: Int) {
    let vector = pcre2_get_ovector_pointer_8(data)
    groups = (0..<count).map { index in
      guard let vector else { return nil }
      let start = vector[2 * index]
      let end = vector[2 * index + 1]
      // An unset group reads −1; \K in a lookahead can put the start behind the end.
      guard start >= 0, end >= start else { return nil }
      return start..<end
    }
    range = groups[0] ?? 0..<0
  }
}
