internal import Articles

/// A span to be shown in its text: `[cue:said]`, or `[said]` where it has no role.
struct TextMark: Sendable {
  let role: String?
  /// Code points of the text as it was sent.
  let range: Range<Int>
}

/// Marked spans with what stands around them, written as in the examples of a rule file.
struct MarkedPassage {
  let row: GoldRow
  let marks: [TextMark]
  /// The passage lies within this; nil for the whole text.
  let part: Range<Int>?

  /// Code points of a text that is shown whole, of what stands before and behind marks, and of the longest passage.
  private static let shortText = 280
  private static let around = 60
  private static let longest = 480

  var text: String {
    let window = self.window
    var shown = window.lowerBound > bounds.lowerBound ? "…" : ""
    var place = window.lowerBound
    for (offset, insertion) in insertions where offset <= window.upperBound {
      shown += row.text(place..<offset) + insertion
      place = offset
    }
    shown += row.text(place..<window.upperBound) + (window.upperBound < bounds.upperBound ? "…" : "")
    return shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private var bounds: Range<Int> { part ?? 0..<row.article.original.codePointCount }

  /// The whole of a short text; else what stands around the marks, from blank to blank.
  private var window: Range<Int> {
    guard bounds.count > Self.shortText else { return bounds }
    let first = marks.map(\.range.lowerBound).min() ?? bounds.lowerBound
    let last = marks.map(\.range.upperBound).max() ?? bounds.upperBound
    let low = max(bounds.lowerBound, first - Self.around)
    let high = min(bounds.upperBound, last + Self.around, low + Self.longest)
    return start(low, before: first)..<end(high, behind: min(last, high))
  }

  private func start(_ low: Int, before mark: Int) -> Int {
    guard low > bounds.lowerBound, low < mark, let blank = row.text(low..<mark).blankOffset else { return low }
    return low + blank + 1
  }

  /// Where the marks are too long, at a blank inside them.
  private func end(_ high: Int, behind mark: Int) -> Int {
    guard high < bounds.upperBound else { return high }
    let start = mark < high ? mark : max(bounds.lowerBound, high - Self.around)
    return row.text(start..<high).lastBlankOffset.map { start + $0 } ?? high
  }

  /// Opening and closing marks in order; a span that crosses another is left out.
  private var insertions: [(Int, String)] {
    let window = self.window
    var open: [Int] = []
    var insertions: [(Int, String)] = []
    let inside = marks.filter { $0.range.overlaps(window) }
      .map { TextMark(role: $0.role, range: $0.range.clamped(to: window)) }
      .sorted { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
    for mark in inside {
      while let end = open.last, end <= mark.range.lowerBound {
        insertions.append((end, "]"))
        open.removeLast()
      }
      if let end = open.last, end < mark.range.upperBound { continue }
      insertions.append((mark.range.lowerBound, mark.role.map { "[\($0):" } ?? "["))
      open.append(mark.range.upperBound)
    }
    return insertions + open.reversed().map { ($0, "]") }
  }
}

extension String {
  /// The offset of the first blank, in code points.
  fileprivate var blankOffset: Int? {
    unicodeScalars.enumerated().first { $1.properties.isWhitespace }?.offset
  }

  fileprivate var lastBlankOffset: Int? {
    Array(unicodeScalars).lastIndex { $0.properties.isWhitespace }
  }
}
