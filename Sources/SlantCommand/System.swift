#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Standard error, unbuffered.
enum StandardError {
  static func write(_ text: String) {
    try? FileDescriptor(number: STDERR_FILENO).write(Array(text.utf8))
  }
}

enum Signals {
  /// A reader that has seen enough (`slant … | head`) ends the program without a message, also where the parent ignores
  /// the signal.
  static func endQuietlyOnBrokenPipe() {
    signal(SIGPIPE, SIG_DFL)
  }
}

/// An open file of the operating system.
struct FileDescriptor {
  let number: Int32

  static let standardInput = FileDescriptor(number: STDIN_FILENO)
  static let standardOutput = FileDescriptor(number: STDOUT_FILENO)
  static let standardError = FileDescriptor(number: STDERR_FILENO)

  var isTerminal: Bool { isatty(number) == 1 }

  /// Writes all of `text` as UTF-8.
  func write(_ text: String) throws(SystemFailure) {
    try write(Array(text.utf8))
  }

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8]) throws(SystemFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(number, $0) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        throw SystemFailure()
      }
    }
  }
}

/// `write(2)`, under a name that `FileDescriptor.write` does not hide.
private func systemWrite(_ number: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(number, bytes.baseAddress, bytes.count)
}

/// What the operating system said to the last call.
struct SystemFailure: Error, CustomStringConvertible {
  let description = String(cString: strerror(errno))
}
