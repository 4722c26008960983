/// Reads one JSON value (RFC 8259) of valid UTF-8.
///
/// Keeps the order of an object's keys, which reports carry through, and says at which column a text breaks off; a lone
/// surrogate is read as U+FFFD and counted, since the rest of an article is still worth reading.
struct JSONParser {
  private let source: Bytes
  private var index = 0
  private var depth = 0
  /// Lone surrogates that were read as U+FFFD.
  private(set) var mended = 0

  /// Deeper values are refused.
  static let deepest = 128

  struct Failure: Error, Equatable {
    /// From 1, in bytes.
    let column: Int
    let message: String
  }

  init(_ source: Bytes) {
    self.source = source
  }

  /// The value, with nothing but white space around it.
  mutating func parse() throws(Failure) -> JSONValue {
    let value = try self.value()
    skipSpace()
    guard index == source.count else { throw failure("something follows the JSON value") }
    return value
  }

  private mutating func value() throws(Failure) -> JSONValue {
    skipSpace()
    guard index < source.count else { throw failure("the JSON text stops before its end") }
    switch source[index] {
    case 0x7B: return try nested { parser throws(Failure) in try parser.object() }
    case 0x5B: return try nested { parser throws(Failure) in try parser.array() }
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    default:
      let (number, end) = try JSONNumber.read(at: index, in: source, orThrow: failure("this is not a JSON value"))
      index = end
      return number
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(Failure) -> JSONValue
  ) throws(Failure) -> JSONValue {
    guard depth < Self.deepest else { throw failure("more than \(Self.deepest) values stand inside one another") }
    depth += 1
    index += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(Failure) -> JSONValue {
    var members: [JSONValue.Member] = []
    skipSpace()
    if take(0x7D) { return .object([]) }
    repeat {
      skipSpace()
      guard index < source.count, source[index] == 0x22 else { throw failure("a key in \"…\" is missing") }
      let key = try string()
      skipSpace()
      guard take(0x3A) else { throw failure("a \":\" is missing after the key") }
      members.append(JSONValue.Member(key: key, value: try value()))
      skipSpace()
    } while take(0x2C)
    guard take(0x7D) else {
      throw failure(index == source.count ? "the object is not closed" : "\",\" or \"}\" is missing")
    }
    return .object(members)
  }

  private mutating func array() throws(Failure) -> JSONValue {
    var values: [JSONValue] = []
    skipSpace()
    if take(0x5D) { return .array([]) }
    repeat {
      values.append(try value())
      skipSpace()
    } while take(0x2C)
    guard take(0x5D) else {
      throw failure(index == source.count ? "the list is not closed" : "\",\" or \"]\" is missing")
    }
    return .array(values)
  }

  private mutating func string() throws(Failure) -> String {
    var reader = JSONString(source, at: index + 1)
    do {
      let text = try reader.read()
      index = reader.index
      mended += reader.mended
      return text
    } catch {
      index = reader.index
      throw failure(error.message)
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
    let end = index + word.utf8CodeUnitCount
    guard end <= source.count,
      word.withUTF8Buffer({ $0.elementsEqual(source[index..<end]) })
    else { throw failure("this is not a JSON value") }
    index = end
    return value
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < source.count, source[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < source.count, [0x20, 0x09, 0x0A, 0x0D].contains(source[index]) { index += 1 }
  }

  private func failure(_ message: String) -> Failure {
    Failure(column: index + 1, message: message)
  }
}
