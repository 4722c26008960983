/// What rules see: the article's text made uniform (`Rules/README.md` has the table), in three views of one length.
///
/// A byte offset means the same place in each view.
public struct ReadingText: Sendable {
  /// Everything readable.
  public let open: [UInt8]
  /// The inside of each outermost quotation hidden: U+0001, except a last `.`, `,`, `?`, `!` or `…` before the closing mark.
  public let masked: [UInt8]
  /// The inside of each quotation that stands in another one hidden, the outermost readable.
  public let maskedInside: [UInt8]
  /// Where each stretch of the reading text came from.
  public let origin: OffsetMap

  public init(open: [UInt8], masked: [UInt8], maskedInside: [UInt8], origin: OffsetMap) {
    self.open = open
    self.masked = masked
    self.maskedInside = maskedInside
    self.origin = origin
  }

  /// The text of a byte range, as rules see it.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: open[range], as: UTF8.self)
  }
}

/// The hidden inside of a quotation, a byte for a byte.
public let maskByte: UInt8 = 0x01
