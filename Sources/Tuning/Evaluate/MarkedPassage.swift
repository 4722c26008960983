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

  /// Code points before and behind the marks, and the longest passage.
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

  /// From blank to blank.
  private var window: Range<Int> {
    let first = marks.map(\.range.lowerBound).min().map { $0 - Self.around } ?? bounds.lowerBound
    let last = marks.map(\.range.upperBound).max().map { $0 + Self.around } ?? bounds.upperBound
    var low = max(bounds.lowerBound, min(first, bounds.upperBound))
    var high = min(bounds.upperBound, max(low, min(last, low + Self.longest)))
    let firstMark = marks.map(\.range.lowerBound).min() ?? low
    let lastMark = marks.map(\.range.upperBound).max() ?? high
    if low > bounds.lowerBound, let blank = row.text(low..<max(low, firstMark)).blankOffset { low += blank + 1 }
    if high < bounds.upperBound, lastMark < high, let blank = row.text(lastMark..<high).lastBlankOffset {
      high = lastMark + blank
    }
    return low..<max(low, high)
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
