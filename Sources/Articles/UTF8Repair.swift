/// Finds bytes that are not UTF-8 and puts U+FFFD in their place.
///
/// Each maximal part of a code point that is cut short becomes one U+FFFD, as the WHATWG decoder and Python do.
struct UTF8Repair {
  /// Valid UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Offsets into `bytes` of each U+FFFD that was put in, in order.
  private(set) var replacements: [Int] = []

  init(_ input: [UInt8]) {
    let firstError = input.withUnsafeBufferPointer { Self.firstError(in: $0, from: 0) }
    guard var error = firstError else {
      bytes = input
      return
    }
    bytes.reserveCapacity(input.count + 16)
    input.withUnsafeBufferPointer { source in
      var start = 0
      while true {
        bytes.append(contentsOf: source[start..<error.lowerBound])
        replacements.append(bytes.count)
        bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
        start = error.upperBound
        guard let next = Self.firstError(in: source, from: start) else { break }
        error = next
      }
      bytes.append(contentsOf: source[start...])
    }
  }

  /// The first maximal part that cannot be decoded, at or after `start`.
  private static func firstError(in source: Bytes, from start: Int) -> Range<Int>? {
    var index = start
    let count = source.count
    while index < count {
      if index + 8 <= count, isASCII(source, index) {
        index += 8
        continue
      }
      if source[index] < 0x80 {
        index += 1
        continue
      }
      let (length, isWhole) = sequence(in: source, at: index)
      guard isWhole else { return index..<(index + length) }
      index += length
    }
    return nil
  }

  @inline(__always)
  private static func isASCII(_ source: Bytes, _ index: Int) -> Bool {
    let word = UnsafeRawBufferPointer(source).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    return word & 0x8080_8080_8080_8080 == 0
  }

  /// How many bytes of the sequence at `index` belong together, and whether they are a whole code point.
  @inline(__always)
  private static func sequence(in source: Bytes, at index: Int) -> (length: Int, isWhole: Bool) {
    let lead = source[index]
    let needed: Int
    switch lead {
    case 0xC2...0xDF: needed = 2
    case 0xE0...0xEF: needed = 3
    case 0xF0...0xF4: needed = 4
    default: return (1, false)
    }
    var length = 1
    while length < needed, index + length < source.count {
      let byte = source[index + length]
      guard length == 1 ? secondByte(of: lead).contains(byte) : byte & 0xC0 == 0x80 else { break }
      length += 1
    }
    return (length, length == needed)
  }

  /// What may follow a lead byte: narrower where a longer form, a surrogate or a value past U+10FFFF would come out.
  @inline(__always)
  private static func secondByte(of lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
