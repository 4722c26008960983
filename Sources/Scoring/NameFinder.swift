package import Articles
package import RuleFiles

/// A proper name as it stands at one place.
package struct NameMention: Equatable {
  /// Without a title.
  let text: String
  let words: [String]
  /// Bytes of the reading text, title included.
  package let range: Range<Int>
  /// Bytes of the name alone.
  let nameRange: Range<Int>
  let title: String?

  /// A title or a second word: what a pronoun for a person could mean.
  var mayBePerson: Bool { title != nil || words.count > 1 }
}

/// Finds proper names by their capitals. Knows no list of names: only the pack's titles, links and words that are no names.
package struct NameFinder {
  private let language: LanguageData

  package init(language: LanguageData) {
    self.language = language
  }

  /// All mentions, in the order of the text.
  package func names(in article: Article) -> [NameMention] {
    let text = article.reading.open
    var names: [NameMention] = []
    for sentence in article.sentences {
      let words = CapitalWords(text, sentence.range).words
      var index = 0
      while index < words.count {
        guard words[index].isCapitalised else {
          index += 1
          continue
        }
        let end = self.end(of: words, from: index, text: text)
        if let name = name(words[index..<end], beginsSentence: index == 0, text: text) { names.append(name) }
        index = end
      }
    }
    return names
  }

  /// Goes on over capitalised words that follow at once, and over links ("of", "of the") between two of them.
  private func end(of words: [CapitalWords.Word], from start: Int, text: [UInt8]) -> Int {
    var end = start + 1
    while end < words.count {
      guard words[end].joinsPrevious else { break }
      if words[end].isCapitalised {
        end += 1
        continue
      }
      var next = end
      while next < words.count, next < end + 2, words[next].joinsPrevious, isLink(words[next], text) { next += 1 }
      guard next > end, next < words.count, words[next].isCapitalised, words[next].joinsPrevious else { break }
      end = next + 1
    }
    return end
  }

  private func isLink(_ word: CapitalWords.Word, _ text: [UInt8]) -> Bool {
    language.nameLinks.contains(String(decoding: text[word.range], as: UTF8.self))
  }

  private func name(
    _ words: ArraySlice<CapitalWords.Word>, beginsSentence: Bool, text: [UInt8]
  ) -> NameMention? {
    var rest = words.drop { language.notNames.contains(lowercased($0, text)) || isLink($0, text) }
    while let last = rest.last, language.notNames.contains(lowercased(last, text)) || isLink(last, text) {
      rest.removeLast()
    }
    guard let first = rest.first, let last = rest.last,
      !rest.allSatisfy({ language.notAlone.contains(lowercased($0, text)) })
    else { return nil }
    let behindTitle = rest.drop { language.titles.contains(lowercased($0, text)) }
    // "President of Pakistan" names Pakistan, and gives it no title.
    let bare = behindTitle.drop { isLink($0, text) }
    let kept = bare.isEmpty ? rest : bare
    let nameStart = kept.first?.range.lowerBound ?? first.range.lowerBound
    let hasTitle = !bare.isEmpty && bare.startIndex > rest.startIndex && bare.startIndex == behindTitle.startIndex
    let title = text[first.range.lowerBound..<max(first.range.lowerBound, nameStart - 1)]
    return NameMention(
      text: String(decoding: text[nameStart..<last.range.upperBound], as: UTF8.self),
      words: kept.map { String(decoding: text[$0.range], as: UTF8.self) },
      range: first.range.lowerBound..<last.range.upperBound, nameRange: nameStart..<last.range.upperBound,
      title: hasTitle ? String(decoding: title, as: UTF8.self) : nil)
  }

  private func lowercased(_ word: CapitalWords.Word, _ text: [UInt8]) -> String {
    String(decoding: text[word.range], as: UTF8.self).lowercased()
  }
}

/// The words of a sentence with what names need to know of them.
struct CapitalWords {
  struct Word {
    let range: Range<Int>
    let isCapitalised: Bool
    /// Only a blank, a hyphen, or the full stop of an initial or title stands between it and the word before.
    let joinsPrevious: Bool
  }

  let words: [Word]

  init(_ text: [UInt8], _ range: Range<Int>) {
    var words: [Word] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard Self.isLetter(text[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound, Self.isLetter(text[index]) || Self.isInside(text, index, range) { index += 1 }
      let previous = words.last?.range
      words.append(
        Word(
          range: start..<index, isCapitalised: Self.isCapital(text, start),
          joinsPrevious: previous.map { Self.joins(text, $0, start) } ?? false))
      // A possessive ends a name: "China's".
      if index + 1 < range.upperBound, text[index] == 0x27 { index += 2 }
    }
    self.words = words
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3 && byte != 0xE2 || byte & 0xC0 == 0x80
  }

  /// A hyphen, or an apostrophe before a capital (O'Brien), between two letters.
  private static func isInside(_ text: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound else { return false }
    if text[index] == 0x2D { return isLetter(text[index + 1]) }
    return text[index] == 0x27 && text[index + 1] &- 0x41 < 26
  }

  private static func isCapital(_ text: [UInt8], _ index: Int) -> Bool {
    if text[index] < 0x80 { return text[index] &- 0x41 < 26 }
    let length = text[index] >= 0xF0 ? 4 : text[index] >= 0xE0 ? 3 : 2
    let scalar = String(decoding: text[index..<min(index + length, text.count)], as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isUppercase ?? false
  }

  private static func joins(_ text: [UInt8], _ previous: Range<Int>, _ start: Int) -> Bool {
    let gap = text[previous.upperBound..<start]
    if gap.elementsEqual([0x20]) { return true }
    // "Gen. Li", "J. K. Rowling": a full stop after a short word with a capital.
    return gap.elementsEqual([0x2E, 0x20]) && previous.count <= 4 && text[previous.lowerBound] &- 0x41 < 26
  }
}
