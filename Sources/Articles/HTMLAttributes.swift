/// The attributes of a tag.
struct HTMLAttributes {
  private var values: [String: String] = [:]

  init(_ range: Range<Int>, in source: Bytes) {
    var index = range.lowerBound
    while index < range.upperBound {
      while index < range.upperBound, source[index] <= 0x20 || source[index] == 0x2F { index += 1 }
      let nameStart = index
      while index < range.upperBound, source[index] > 0x20, source[index] != 0x3D { index += 1 }
      let name = String(decoding: source[nameStart..<index], as: UTF8.self).lowercased()
      while index < range.upperBound, source[index] <= 0x20 { index += 1 }
      guard index < range.upperBound, source[index] == 0x3D else {
        if name.isEmpty { index += 1 }
        continue
      }
      let value = Self.value(at: &index, range.upperBound, source)
      if values[name] == nil { values[name] = value }
    }
  }

  subscript(name: String) -> String? { values[name] }

  private static func value(at index: inout Int, _ end: Int, _ source: Bytes) -> String {
    index += 1
    while index < end, source[index] <= 0x20 { index += 1 }
    guard index < end else { return "" }
    let quote = source[index]
    let isQuoted = quote == 0x22 || quote == 0x27
    if isQuoted { index += 1 }
    let start = index
    while index < end, isQuoted ? source[index] != quote : source[index] > 0x20 { index += 1 }
    let range = start..<index
    if isQuoted { index += 1 }
    return decoded(range, source)
  }

  private static func decoded(_ range: Range<Int>, _ source: Bytes) -> String {
    var bytes: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if source[index] == 0x26, let entity = Entity(at: index, in: source, upTo: range.upperBound) {
        bytes += entity.text
        index = entity.end
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
