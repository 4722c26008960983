/// How often each word and short phrase stands in texts of each judgement.
struct TermCounts: Sendable {
  /// Of one term.
  struct Count: Sendable {
    var focus = 0
    var contrast = 0
    /// Groups with the term in the focus.
    var groups = 0
    /// The first place in each of some of those groups.
    var places: [Place] = []
    fileprivate var lastGroup = -1
  }

  /// Where a term stands: the text's index and the first token's.
  struct Place: Sendable {
    let text: Int
    let token: Int
  }

  private(set) var terms: [String: Count] = [:]
  private(set) var totals = (focus: 0, contrast: 0)
  let length: Int
  private let side: MiningSide
  private let word: @Sendable (MiningToken) -> String?

  /// - Parameters:
  ///   - length: how many words a term has.
  ///   - word: what a token counts as; no term holds one without.
  init(_ texts: [JudgedText], length: Int, side: MiningSide, word: @escaping @Sendable (MiningToken) -> String?) {
    (self.length, self.side, self.word) = (length, side, word)
    for (index, judged) in texts.enumerated() { count(judged, text: index) }
  }

  private mutating func count(_ judged: JudgedText, text: Int) {
    let tokens = judged.text.tokens
    var words: [String] = []
    for (index, token) in tokens.enumerated() {
      if !token.joinsPrevious { words = [] }
      guard let word = word(token) else {
        words = []
        continue
      }
      words = words.suffix(length - 1) + [word]
      guard words.count == length else { continue }
      let start = index + 1 - length
      let judgement = judged.judgements[start]
      let isUniform = judged.judgements[start...index].allSatisfy { $0 == judgement }
      let term = length == 1 ? word : words.joined(separator: " ")
      add(term, isUniform ? judgement : nil, Place(text: text, token: start), group: judged.text.group)
    }
  }

  private mutating func add(_ term: String, _ judgement: Judgement?, _ place: Place, group: Int) {
    let isFocus = judgement == side.focus
    let isContrast = judgement == side.contrast
    totals.focus += isFocus ? 1 : 0
    totals.contrast += isContrast ? 1 : 0
    terms[term, default: Count()].add(isFocus: isFocus, isContrast: isContrast, place, group: group)
  }
}

extension TermCounts.Count {
  private static let mostPlaces = 24

  /// Texts of one group come one after the other.
  fileprivate mutating func add(isFocus: Bool, isContrast: Bool, _ place: TermCounts.Place, group: Int) {
    focus += isFocus ? 1 : 0
    contrast += isContrast ? 1 : 0
    guard isFocus, lastGroup != group else { return }
    lastGroup = group
    groups += 1
    if places.count < Self.mostPlaces { places.append(place) }
  }
}
