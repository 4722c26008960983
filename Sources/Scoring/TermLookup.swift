internal import Articles
internal import Matching
internal import RuleFiles

/// The words of all scales, looked up in one pass over a sentence's words.
struct TermLookup {
  private struct Entry {
    let list: Int
    let term: Int
    let bytes: [UInt8]
  }

  private var entries: [UInt64: [Entry]] = [:]
  private let lists: [ScaleTerms?]

  /// - Parameter lists: one a scale, nil where it has none.
  init(_ lists: [ScaleTerms?]) {
    self.lists = lists
    for (list, terms) in lists.enumerated() {
      for (index, term) in (terms?.terms ?? []).enumerated() {
        let bytes = caseFolded(Array(term.text.utf8))
        let hash = WordIndex(bytes).words.prefix(2).reduce(0) { Self.joined($0, Self.hash(bytes[$1])) }
        entries[hash, default: []].append(Entry(list: list, term: index, bytes: bytes))
      }
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  struct Hit {
    let list: Int
    let term: Int
    let range: Range<Int>
  }

  /// The terms in a sentence, each once, where it stands first.
  /// - Parameters:
  ///   - words: those of the sentence, in order.
  ///   - text: the reading text in lower case.
  func hits(_ words: ArraySlice<Range<Int>>, in text: [UInt8], isQuoted: (Range<Int>) -> Bool) -> [Hit] {
    var hits: [Hit] = []
    var before: (hash: UInt64, range: Range<Int>)?
    for range in words {
      let hash = Self.hash(text[range])
      take(Self.joined(0, hash), range)
      if let before, before.range.upperBound + 1 == range.lowerBound {
        take(Self.joined(Self.joined(0, before.hash), hash), before.range.lowerBound..<range.upperBound)
      }
      before = (hash, range)
    }
    return hits

    func take(_ hash: UInt64, _ range: Range<Int>) {
      for entry in entries[hash] ?? [] where text[range].elementsEqual(entry.bytes) {
        if let quoted = lists[entry.list]?.quoted, quoted != isQuoted(range) { continue }
        if hits.contains(where: { $0.list == entry.list && $0.term == entry.term }) { continue }
        hits.append(Hit(list: entry.list, term: entry.term, range: range))
      }
    }
  }

  /// FNV-1a.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  private static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ second
  }
}
