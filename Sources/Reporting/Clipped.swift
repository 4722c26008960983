/// Text cut to a width, at a word's end where there is one near.
package enum Clipped {
  package static func text(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var cut = ""
    var used = 1
    for character in text {
      used += DisplayWidth.of(character)
      if used > width { break }
      cut.append(character)
    }
    if let blank = cut.lastIndex(of: " "), cut.distance(from: blank, to: cut.endIndex) < 12, blank > cut.startIndex {
      cut = String(cut[..<blank])
    }
    return cut + "…"
  }
}

/// Lines without blanks at their ends.
package enum TrailingBlanks {
  package static func cut(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
