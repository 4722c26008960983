/// The lines of a stream, one after the other; memory holds one line and one chunk.
final class LineStream {
  private let stream: ByteStream
  private var buffer: [UInt8]
  private var start = 0
  private var isAtEnd = false
  private(set) var lineNumber = 0
  /// A longer line is skipped.
  private let longest: Int

  enum Line {
    case bytes([UInt8])
    /// Longer than the bound.
    case tooLong
  }

  /// - Parameter head: bytes that were already read from the stream.
  init(_ stream: ByteStream, head: [UInt8] = [], longest: Int = 64 << 20) {
    self.stream = stream
    self.longest = longest
    buffer = head
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
  }

  /// The next line without its line feed; `nil` at the end.
  func next() throws(ByteStream.Failure) -> Line? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        return take(upTo: end, next: end + 1)
      }
      searched = buffer.count
      if isAtEnd { return start < buffer.count ? take(upTo: buffer.count, next: buffer.count) : nil }
      if buffer.count - start > longest { return try skipLine() }
      searched -= start
      buffer.removeSubrange(..<start)
      start = 0
      isAtEnd = try !stream.read(into: &buffer)
    }
  }

  private func take(upTo end: Int, next: Int) -> Line {
    lineNumber += 1
    let line = Array(buffer[start..<end])
    start = next
    return line.count > longest ? .tooLong : .bytes(line)
  }

  private func skipLine() throws(ByteStream.Failure) -> Line {
    lineNumber += 1
    while true {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        start = end + 1
        return .tooLong
      }
      buffer.removeAll()
      start = 0
      guard try stream.read(into: &buffer) else {
        isAtEnd = true
        return .tooLong
      }
    }
  }
}
