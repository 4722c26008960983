/// A line that says nothing but when an article was published and who wrote it.
///
/// Items stand one after the other or between `|`, `·`, `•` and full stops; every word of the line must belong to one:
/// a date, alone or after `date`, `Published`, `Updated` …; a time of day beside a date; `By` and names.
struct HeaderLine: Equatable {
  private(set) var published: String?
  private(set) var byline: String?

  init?(_ line: String) {
    var hasTimeAlone = false
    let line = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in Self.parts(of: line) {
      guard let item = Self.item(part) else { return nil }
      switch item {
      case .date(let date): published = published ?? date
      case .time: hasTimeAlone = true
      case .byline(let name): byline = byline ?? name
      case .dateAndByline(let date, let name):
        published = published ?? date
        byline = byline ?? name
      }
    }
    guard published != nil || byline != nil else { return nil }
    if hasTimeAlone, published == nil { return nil }
  }

  private enum Item {
    case date(String)
    case time
    case byline(String)
    case dateAndByline(String, String)
  }

  /// What stands between separators, without emphasis marks.
  private static func parts(of line: String) -> [Substring] {
    var parts: [Substring] = []
    for piece in line.split(whereSeparator: { "|·•".contains($0) }) {
      // "Published 2 May 2024. Interview by Selma Hartigan"
      if let stop = piece.range(ofStopBeforeByline: ()) {
        parts.append(trimmed(piece[..<stop.lowerBound]))
        parts.append(trimmed(piece[stop.upperBound...]))
      } else {
        parts.append(trimmed(piece))
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first.isWhitespace || "*_".contains(first) { text.removeFirst() }
    while let last = text.last, last.isWhitespace || "*_,".contains(last) { text.removeLast() }
    return text
  }

  private static func item(_ part: Substring) -> Item? {
    if let name = Byline.name(in: part) { return .byline(name) }
    if let date = HeaderDate.iso(labelled: part) { return .date(date) }
    if HeaderDate.isTime(labelled: part) { return .time }
    // "date 2024-08-29 By Asma Khan Durrani"
    for marker in [" By ", " by ", " BY "] {
      guard let split = part.range(ofText: marker) else { continue }
      let before = trimmed(part[..<split.lowerBound])
      let after = part[part.index(after: split.lowerBound)...]
      guard let name = Byline.name(in: after) else { continue }
      if let date = HeaderDate.iso(labelled: before) { return .dateAndByline(date, name) }
    }
    return nil
  }
}

extension Substring {
  /// The first place where a text stands.
  fileprivate func range(ofText text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }

  /// A full stop and blank, after which a byline follows.
  fileprivate func range(ofStopBeforeByline: Void) -> Range<Index>? {
    guard let stop = range(ofText: ". "), Byline.name(in: self[stop.upperBound...]) != nil else { return nil }
    return stop
  }
}
