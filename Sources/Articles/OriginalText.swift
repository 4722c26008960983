/// The text as it was sent, with its code points counted.
public struct OriginalText: Sendable {
  /// Valid UTF-8.
  public let bytes: [UInt8]
  /// The length in Unicode code points.
  public let codePointCount: Int
  /// Code points before each block of `blockSize` bytes; empty where every byte is a code point.
  private let codePointsBefore: [Int32]

  private static let blockSize = 256

  public init(validUTF8 bytes: [UInt8]) {
    self.bytes = bytes
    var before: [Int32] = []
    before.reserveCapacity(bytes.count / Self.blockSize + 1)
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      for start in stride(from: 0, to: bytes.count, by: Self.blockSize) {
        before.append(Int32(truncatingIfNeeded: count))
        var inBlock = 0
        for offset in start..<min(start + Self.blockSize, bytes.count) {
          inBlock &+= bytes[offset] & 0xC0 != 0x80 ? 1 : 0
        }
        count += inBlock
      }
    }
    codePointCount = count
    codePointsBefore = count == bytes.count ? [] : before
  }

  /// The code point offset of a byte offset that stands between two code points.
  public func codePointOffset(ofByte offset: Int) -> Int {
    guard !codePointsBefore.isEmpty else { return offset }
    guard offset < bytes.count else { return codePointCount }
    let block = offset / Self.blockSize
    var count = Int(codePointsBefore[block])
    for index in (block * Self.blockSize)..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The byte offset of a code point offset; the end of the text where there are fewer.
  public func byteOffset(ofCodePoint target: Int) -> Int {
    guard !codePointsBefore.isEmpty else { return min(max(target, 0), bytes.count) }
    guard target < codePointCount else { return bytes.count }
    let low = max(0, codePointsBefore.partitionPoint { Int($0) > target } - 1)
    var count = Int(codePointsBefore[low])
    var offset = low * Self.blockSize
    // The block may begin inside a code point that was counted in the one before.
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    while count < target {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      count += 1
    }
    return offset
  }

  /// The text of a byte range.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
