internal import CPCRE2
internal import Synchronization

/// Owns one `pcre2_code`.
final class CompiledCode: @unchecked Sendable {
  // Safe to share: PCRE2 only reads compiled code while matching, and the one later change, translation to machine
  // code, is made once, under `translation`.
  let pointer: OpaquePointer
  private let translation = Mutex(false)

  init(_ source: String, options: UInt32) throws(PatternError) {
    var errorCode: CInt = 0
    var errorOffset = 0
    let all = options | PCRE2_UTF | PCRE2_UCP | PCRE2_DUPNAMES | PCRE2_NEVER_BACKSLASH_C
    var copy = source
    let compiled = copy.withUTF8 { bytes in
      // An empty string may have no address, which PCRE2 takes for an error.
      let start = bytes.baseAddress ?? EmptyAddress.shared.pointer
      return pcre2_compile_8(start, bytes.count, all, &errorCode, &errorOffset, nil)
    }
    guard let compiled else {
      throw PatternError(code: Int(errorCode), offset: errorOffset, message: pcre2Message(errorCode))
    }
    pointer = compiled
  }

  deinit {
    pcre2_code_free_8(pointer)
  }

  func compileToMachineCode() {
    translation.withLock { done in
      // A refusal is no error: the interpreter gives the same matches.
      if !done { _ = pcre2_jit_compile_8(pointer, PCRE2_JIT_COMPLETE) }
      done = true
    }
  }

  func number(_ what: Int32) -> UInt32 {
    var value: UInt32 = 0
    return pcre2_pattern_info_8(pointer, UInt32(what), &value) == 0 ? value : 0
  }

  /// PCRE2's name table: entries of a two-byte group number and a zero-terminated name.
  func nameTable() -> [(number: Int, name: String)] {
    let count = Int(number(PCRE2_INFO_NAMECOUNT))
    let size = Int(number(PCRE2_INFO_NAMEENTRYSIZE))
    var table: UnsafePointer<UInt8>?
    guard count > 0, pcre2_pattern_info_8(pointer, UInt32(PCRE2_INFO_NAMETABLE), &table) == 0, let table else {
      return []
    }
    return (0..<count).map { index in
      let entry = table + index * size
      let name = UnsafeBufferPointer(start: entry + 2, count: size - 2).prefix { $0 != 0 }
      return (number: Int(entry[0]) << 8 | Int(entry[1]), name: String(decoding: name, as: UTF8.self))
    }.sorted { $0.number < $1.number }
  }
}

/// One readable byte: the address of an empty pattern or subject.
struct EmptyAddress: @unchecked Sendable {
  // Safe to share: it is never written again.
  let pointer: UnsafePointer<UInt8>

  static let shared = EmptyAddress()

  private init() {
    let byte = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
    byte.initialize(to: 0)
    pointer = UnsafePointer(byte)
  }
}

/// PCRE2's own words for an error code.
func pcre2Message(_ code: CInt) -> String {
  var buffer = [UInt8](repeating: 0, count: 256)
  let length = pcre2_get_error_message_8(code, &buffer, buffer.count)
  return length > 0 ? String(decoding: buffer.prefix(Int(length)), as: UTF8.self) : "error \(code)"
}
