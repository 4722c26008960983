#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where reports go: standard output, or a file that takes its name only once it is complete.
final class Output {
  private let file: FileDescriptor
  /// What the file is called while it is written, and then.
  private let names: (temporary: String, final: String)?

  /// - Parameter path: nil for standard output. What exists and is no regular file is written to as it is.
  init(path: String?) throws(Refusal) {
    guard let path else {
      file = .standardOutput
      names = nil
      return
    }
    let isInPlace = Self.isSpecial(path)
    let name = isInPlace ? path : "\(path).\(getpid()).part"
    let number = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw Refusal("\(path): \(SystemFailure())") }
    file = FileDescriptor(number: number)
    names = isInPlace ? nil : (name, path)
  }

  func write(_ bytes: [UInt8]) throws(Refusal) {
    do { try file.write(bytes) } catch { throw failure(error) }
  }

  /// Gives the file its name.
  func finish() throws(Refusal) {
    guard let names else { return }
    guard fsync(file.number) == 0, close(file.number) == 0, rename(names.temporary, names.final) == 0 else {
      throw failure(SystemFailure())
    }
  }

  private func failure(_ reason: SystemFailure) -> Refusal {
    if let names { unlink(names.temporary) }
    return Refusal("\(names?.final ?? "standard output"): \(reason)", status: ExitStatus.incomplete)
  }

  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }
}
