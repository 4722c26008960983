/// Hides what stands inside quotations, a byte for a byte.
enum Masks {
  /// The open text with the inside of each quotation of that depth hidden.
  ///
  /// Of the inside stays the last `.`, `,`, `?`, `!` or `…` before the closing mark (before the end, where the quotation is
  /// left open). Where that mark stands inside another closing mark (`‘No,’”`), it is shown in the place of the last byte.
  static func masked(_ open: [UInt8], _ quotations: [Quotation], depth: Int) -> [UInt8] {
    guard quotations.contains(where: { $0.depth == depth && !$0.inner.isEmpty }) else { return open }
    var text = open
    text.withUnsafeMutableBufferPointer { text in
      open.withUnsafeBufferPointer { open in
        for quotation in quotations where quotation.depth == depth {
          text[quotation.inner].update(repeating: maskByte)
          show(lastStop(of: quotation.inner, in: open), at: quotation.inner, in: text)
        }
      }
    }
    return text
  }

  private static func show(_ stop: [UInt8], at inner: Range<Int>, in text: UnsafeMutableBufferPointer<UInt8>) {
    guard stop.count <= inner.count else { return }
    var offset = inner.upperBound - stop.count
    for byte in stop {
      text[offset] = byte
      offset += 1
    }
  }

  /// The stop before the closing mark, closing marks of quotations inside and blanks left aside.
  private static func lastStop(of inner: Range<Int>, in open: Bytes) -> [UInt8] {
    var end = inner.upperBound
    while end > inner.lowerBound {
      switch open[end - 1] {
      case 0x20: end -= 1
      case 0x21, 0x2C, 0x2E, 0x3F: return [open[end - 1]]
      case 0xA6 where end - 3 >= inner.lowerBound && open.has(0xE2, 0x80, 0xA6, at: end - 3): return [0xE2, 0x80, 0xA6]
      case 0x99 where end - 3 >= inner.lowerBound && open.has(0xE2, 0x80, 0x99, at: end - 3): end -= 3
      default: return []
      }
    }
    return []
  }
}
