internal import Articles
internal import RuleFiles

/// Cuts units that are longer than any writer's: a pattern may look from each place to the unit's end, so that its time grows
/// with the square of the length.
enum UnitPieces {
  /// Bytes; the longest sentences of newspapers have about 1,500.
  private static let longestSentence = 2 * 1024
  private static let longestOther = 64 * 1024

  /// The unit itself, or pieces of it that end at blanks.
  static func of(_ unit: SearchUnit, _ kind: Conditions.Unit, article: Article) -> [SearchUnit] {
    let longest = kind == .sentence ? longestSentence : longestOther
    guard unit.range.count > longest else { return [unit] }
    var pieces: [SearchUnit] = []
    var start = unit.range.lowerBound
    while start < unit.range.upperBound {
      let end = end(from: start, longest: longest, unit: unit, text: article.reading.open)
      let paragraph = kind == .article ? article.paragraphIndex(at: start) ?? 0 : unit.paragraph
      pieces.append(SearchUnit(view: unit.view, range: start..<end, paragraph: paragraph))
      start = end
    }
    return pieces
  }

  /// Behind the last blank that fits; where there is none, behind the last whole code point.
  private static func end(from start: Int, longest: Int, unit: SearchUnit, text: [UInt8]) -> Int {
    let limit = min(start + longest, unit.range.upperBound)
    guard limit < unit.range.upperBound else { return limit }
    var end = limit
    while end > start, text[end - 1] != 0x20, text[end - 1] != 0x0A { end -= 1 }
    if end > start { return end }
    end = limit
    while text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
