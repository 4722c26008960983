internal import Articles

/// Acronyms that the text introduces in brackets: "the People's Liberation Army (PLA)".
struct Acronyms {
  /// The long form by the acronym.
  private(set) var longForms: [String: String] = [:]

  init(article: Article) {
    let text = article.reading.open
    var index = 0
    while index < text.count {
      if text[index] == 0x28, let end = Self.acronymEnd(text, from: index + 1) {
        let acronym = Array(text[index + 1..<end])
        if let start = Self.start(of: acronym, before: index, in: text) {
          longForms[String(decoding: acronym, as: UTF8.self)] = String(
            decoding: text[start..<index - 1], as: UTF8.self)
        }
        index = end
      }
      index += 1
    }
  }

  /// Two to eight capitals and a closing bracket.
  private static func acronymEnd(_ text: [UInt8], from start: Int) -> Int? {
    var end = start
    while end < text.count, end - start < 8, text[end] &- 0x41 < 26 { end += 1 }
    return end - start >= 2 && end < text.count && text[end] == 0x29 ? end : nil
  }

  /// Walks back over words until their initials, small words left out, spell the acronym.
  private static func start(of acronym: [UInt8], before bracket: Int, in text: [UInt8]) -> Int? {
    var index = bracket - 1
    var letters = acronym.count
    var smallWords = 0
    while index > 0, letters > 0 {
      var start = index
      while start > 0, text[start - 1] != 0x20, text[start - 1] != 0x0A { start -= 1 }
      guard start < index else { return nil }
      if text[start] == acronym[letters - 1] {
        letters -= 1
        smallWords = 0
        if letters == 0 { return start }
      } else {
        guard text[start] &- 0x61 < 26, smallWords < 3 else { return nil }
        smallWords += 1
      }
      guard start > 0, text[start - 1] == 0x20 else { return nil }
      index = start - 1
    }
    return nil
  }
}
