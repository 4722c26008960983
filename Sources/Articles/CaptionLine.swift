/// A short line that says what a picture shows or whose it is: `Photo: …`, `Caption: …`.
enum CaptionLine {
  private static let labels = [
    "caption:", "photo:", "image:", "picture:", "photograph:", "photo by ", "image caption ",
  ]
  .map { Array($0.utf8) }
  private static let longest = 400

  /// Whether a block is one.
  static func isCaption(_ block: Range<Int>, in source: Bytes) -> Bool {
    guard block.count <= longest else { return false }
    return labels.contains { label in
      block.count > label.count && zip(source[block], label).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $1 > 0x40 }
    }
  }
}
