/// Valid UTF-8 that is being read; every room-internal scanner works on such a view.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  /// The code point that begins at `offset`, and its length in bytes.
  @inline(__always)
  func codePoint(at offset: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(self[offset])
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | low6(offset + 1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | low6(offset + 1) << 6 | low6(offset + 2), 3) }
    return ((lead & 0x07) << 18 | low6(offset + 1) << 12 | low6(offset + 2) << 6 | low6(offset + 3), 4)
  }

  /// The code point that ends at `offset`, and its length in bytes.
  @inline(__always)
  func codePoint(before offset: Int) -> (value: UInt32, length: Int) {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return codePoint(at: start)
  }

  /// Whether the three bytes at `offset` are these.
  @inline(__always)
  func has(_ first: UInt8, _ second: UInt8, _ third: UInt8, at offset: Int) -> Bool {
    offset + 2 < count && self[offset] == first && self[offset + 1] == second && self[offset + 2] == third
  }

  private func low6(_ offset: Int) -> UInt32 {
    offset < count ? UInt32(self[offset] & 0x3F) : 0
  }
}
