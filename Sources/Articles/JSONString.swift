/// Reads the inside of a JSON string.
struct JSONString {
  private let source: Bytes
  private(set) var index: Int
  private(set) var mended = 0
  private var bytes: [UInt8] = []

  struct Failure: Error {
    let message: String
  }

  /// - Parameter start: behind the opening mark.
  init(_ source: Bytes, at start: Int) {
    self.source = source
    index = start
  }

  /// The text up to the closing mark; `index` is behind it then.
  mutating func read() throws(Failure) -> String {
    while true {
      let start = index
      while index < source.count, source[index] != 0x22, source[index] != 0x5C, source[index] >= 0x20 { index += 1 }
      guard index < source.count else { throw Failure(message: "the string is not closed") }
      let run = UnsafeBufferPointer(rebasing: source[start..<index])
      switch source[index] {
      case 0x22:
        index += 1
        if bytes.isEmpty { return String(decoding: run, as: UTF8.self) }
        bytes.append(contentsOf: run)
        return String(decoding: bytes, as: UTF8.self)
      case 0x5C:
        bytes.append(contentsOf: run)
        index += 1
        try escape()
      default: throw Failure(message: "a control character stands in a string; write it as \\u00…")
      }
    }
  }

  private mutating func escape() throws(Failure) {
    guard index < source.count else { throw Failure(message: "the string is not closed") }
    let byte = source[index]
    guard byte != 0x75 else {
      index += 1
      return try unicode()
    }
    guard let plain = Self.plain(byte) else { throw Failure(message: "this escape is not JSON") }
    bytes.append(plain)
    index += 1
  }

  private static func plain(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x22, 0x5C, 0x2F: byte
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: nil
    }
  }

  /// `\uXXXX`, or two of them for one code point.
  private mutating func unicode() throws(Failure) {
    let first = try fourDigits()
    if 0xD800...0xDBFF ~= first, index + 1 < source.count, source[index] == 0x5C, source[index + 1] == 0x75 {
      let back = index
      index += 2
      let second = try fourDigits()
      if 0xDC00...0xDFFF ~= second {
        return append(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      }
      index = back
    }
    append(first)
  }

  private mutating func append(_ value: UInt32) {
    let scalar = Unicode.Scalar(value)
    if scalar == nil { mended += 1 }
    bytes.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func fourDigits() throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard index < source.count, let digit = Self.hexDigit(source[index]) else {
        throw Failure(message: "four hexadecimal digits must follow \\u")
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}
