#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes of a file or of standard input, a chunk at a time.
final class ByteStream {
  private let descriptor: Int32
  private let closes: Bool
  private static let chunkSize = 1 << 18

  struct Failure: Error {
    /// What the system says, in lower case: `no such file or directory`.
    let reason: String

    init() {
      reason = String(cString: strerror(errno)).lowercased()
    }
  }

  init(path: String) throws(Failure) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    closes = true
    if descriptor < 0 { throw Failure() }
  }

  /// Standard input.
  init() {
    descriptor = 0
    closes = false
  }

  deinit {
    if closes, descriptor >= 0 { close(descriptor) }
  }

  /// Appends the next chunk.
  /// - Returns: `false` at the end.
  func read(into buffer: inout [UInt8]) throws(Failure) -> Bool {
    var failure: Failure?
    let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { space, count in
      var result = Self.read(descriptor, space.baseAddress)
      while result < 0, errno == EINTR { result = Self.read(descriptor, space.baseAddress) }
      count = max(result, 0)
      if result < 0 { failure = Failure() }
    }
    if let failure { throw failure }
    buffer.append(contentsOf: chunk)
    return !chunk.isEmpty
  }

  /// Appends everything that is left.
  func readAll(into buffer: inout [UInt8]) throws(Failure) {
    while try read(into: &buffer) {}
  }

  private static func read(_ descriptor: Int32, _ space: UnsafeMutableRawPointer?) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, space, chunkSize)
    #elseif canImport(Musl)
      Musl.read(descriptor, space, chunkSize)
    #else
      Darwin.read(descriptor, space, chunkSize)
    #endif
  }
}
