/// Reads a JSON number: a whole number that fits is exact, else the nearest `Double`.
enum JSONNumber {
  /// The number at `start`, and where it ends.
  static func read(
    at start: Int, in source: Bytes, orThrow failure: JSONParser.Failure
  ) throws(JSONParser.Failure) -> (JSONValue, end: Int) {
    var index = start
    if index < source.count, source[index] == 0x2D { index += 1 }
    let whole = digits(at: index, in: source)
    guard !whole.isEmpty, whole.count == 1 || source[whole.lowerBound] != 0x30 else { throw failure }
    index = whole.upperBound
    var isWhole = true
    if index < source.count, source[index] == 0x2E {
      let fraction = digits(at: index + 1, in: source)
      guard !fraction.isEmpty else { throw failure }
      index = fraction.upperBound
      isWhole = false
    }
    if index < source.count, source[index] | 0x20 == 0x65 {
      index += 1
      if index < source.count, source[index] == 0x2B || source[index] == 0x2D { index += 1 }
      let exponent = digits(at: index, in: source)
      guard !exponent.isEmpty else { throw failure }
      index = exponent.upperBound
      isWhole = false
    }
    let text = String(decoding: source[start..<index], as: UTF8.self)
    if isWhole, let integer = Int64(text) { return (.integer(integer), index) }
    guard let number = Double(text), number.isFinite else { throw failure }
    return (.number(number), index)
  }

  private static func digits(at start: Int, in source: Bytes) -> Range<Int> {
    var end = start
    while end < source.count, source[end] &- 0x30 < 10 { end += 1 }
    return start..<end
  }
}
